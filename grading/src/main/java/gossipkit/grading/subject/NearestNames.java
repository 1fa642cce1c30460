package gossipkit.grading.subject;

import java.util.Comparator;
import java.util.List;

/** What someone may have meant by a name that does not exist. */
final class NearestNames {

    private static final int SHOWN = 3;

    private NearestNames() {}

    /** The end of a sentence that names the nearest ones: {@code "; did you mean a or b?"}. */
    static String suggest(String name, List<String> known) {
        List<String> nearest = known.stream()
                .sorted(Comparator.comparingInt((String candidate) -> distance(name, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SHOWN)
                .toList();
        return nearest.isEmpty() ? "" : "; did you mean " + String.join(" or ", nearest) + "?";
    }

    /** How many letters to insert, delete or replace to turn one name into the other. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int letter = 0; letter < from.length(); letter++) {
            advance(row, from.charAt(letter), to);
        }
        return row[to.length()];
    }

    private static void advance(int[] row, char letter, String to) {
        int diagonal = row[0]++;
        for (int column = 1; column < row.length; column++) {
            int replaced = diagonal + (letter == to.charAt(column - 1) ? 0 : 1);
            diagonal = row[column];
            row[column] = Math.min(replaced, 1 + Math.min(row[column], row[column - 1]));
        }
    }
}
