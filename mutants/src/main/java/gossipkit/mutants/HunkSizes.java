package gossipkit.mutants;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether each hunk is as long as it says: a lenient reader would take half of one for a whole. */
final class HunkSizes {

    private static final Pattern HEADER = Pattern.compile("@@ -\\d+(?:,(\\d+))? \\+\\d+(?:,(\\d+))? @@.*");

    private HunkSizes() {}

    /**
     * @param name the diff's name
     * @param lines one file's part: {@code ---}, {@code +++}, hunks
     * @throws BrokenMutant if a hunk is longer or shorter than its header says
     */
    static void check(String name, List<String> lines) {
        int next = 2;
        while (next < lines.size()) {
            Matcher header = HEADER.matcher(lines.get(next));
            if (!header.matches()) {
                throw new BrokenMutant(name, "expected a hunk's @@ line, found \"" + lines.get(next) + "\"");
            }
            next = endOfHunk(name, lines, next, size(header.group(1)), size(header.group(2)));
        }
    }

    private static int endOfHunk(String name, List<String> lines, int header, int before, int after) {
        int left = before;
        int right = after;
        int line = header + 1;
        for (; line < lines.size() && !lines.get(line).startsWith("@@"); line++) {
            left -= lines.get(line).startsWith("+") ? 0 : 1;
            right -= lines.get(line).startsWith("-") ? 0 : 1;
        }
        if (left != 0 || right != 0) {
            throw new BrokenMutant(name, "the hunk " + lines.get(header) + " has other numbers of lines than it says");
        }
        return line;
    }

    private static int size(String number) {
        return number == null ? 1 : Integer.parseInt(number);
    }
}
