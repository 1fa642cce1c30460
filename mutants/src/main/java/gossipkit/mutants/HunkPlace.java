package gossipkit.mutants;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/** Where a hunk belongs in a file that may have changed since the hunk was written. */
final class HunkPlace {

    private HunkPlace() {}

    /**
     * The places at which the hunk's first line would stand. All its lines are looked for first; then with ever fewer
     * lines of its context, from the outside: what it removes must be there, what stood around it may have gone.
     *
     * @return none if it fits nowhere; several if nobody can tell which one is meant
     */
    static List<Integer> find(HunkLines hunk, List<String> file) {
        int context = hunk.leading() + hunk.trailing();
        for (int cut = 0; cut <= context; cut++) {
            TreeSet<Integer> places = new TreeSet<>();
            int fromTopMin = Math.max(0, cut - hunk.trailing());
            int fromTopMax = Math.min(hunk.leading(), cut);
            for (int fromTop = fromTopMin; fromTop <= fromTopMax; fromTop++) {
                int top = fromTop;
                List<String> before = hunk.before();
                occurrences(before.subList(top, before.size() - (cut - top)), file)
                        .forEach(line -> places.add(line - top));
            }
            if (!places.isEmpty()) {
                return List.copyOf(places);
            }
        }
        return List.of();
    }

    private static List<Integer> occurrences(List<String> wanted, List<String> file) {
        List<Integer> found = new ArrayList<>();
        if (wanted.isEmpty()) {
            return found;
        }
        int from = 0;
        for (int at = Collections.indexOfSubList(file, wanted);
                at >= 0;
                at = Collections.indexOfSubList(file.subList(from, file.size()), wanted)) {
            found.add(from + at);
            from += at + 1;
        }
        return found;
    }
}
