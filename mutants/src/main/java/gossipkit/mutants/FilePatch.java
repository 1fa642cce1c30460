package gossipkit.mutants;

import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The hunks of a diff that are about one file.
 *
 * @param file its path below the reference's folder
 * @param hunks each the lines of context and those removed, and what is there afterwards
 */
record FilePatch(String file, List<Hunk> hunks) {

    /**
     * @param before context and removed lines
     * @param after context and added lines
     */
    record Hunk(List<String> before, List<String> after) {}

    /**
     * Reads one file's part of a unified diff.
     *
     * @param name the diff's name
     * @param lines from {@code ---} to the last line of the last hunk
     * @throws BrokenMutant if it is not such a part
     */
    static FilePatch parse(String name, List<String> lines) {
        boolean complete = lines.size() > 2 && lines.get(1).startsWith("+++ ");
        if (!complete) {
            throw new BrokenMutant(name, "after --- there must be +++ and a hunk");
        }
        HunkSizes.check(name, lines);
        Patch<String> patch = UnifiedDiffUtils.parseUnifiedDiff(lines);
        List<Hunk> hunks = patch.getDeltas().stream()
                .map(delta -> new Hunk(
                        List.copyOf(delta.getSource().getLines()),
                        List.copyOf(delta.getTarget().getLines())))
                .toList();
        return new FilePatch(path(lines.get(0)), hunks);
    }

    /** The file's path below the reference's folder, out of the line that starts with {@code ---}. */
    static String path(String fromLine) {
        String path = fromLine.substring("--- ".length()).split("\t")[0].strip();
        return path.startsWith("a/") ? path.substring(2) : path;
    }

    /**
     * The file with all hunks applied. Where a hunk's lines lie is for the lines to say, not for the number in its
     * header: they must occur exactly once.
     *
     * @param name the diff's name
     * @param text the file
     * @throws BrokenMutant if a hunk's lines occur not at all, or more than once
     */
    String apply(String name, String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        for (Hunk hunk : hunks) {
            int place = theOnlyPlace(name, hunk, lines);
            List<String> there = lines.subList(place, place + hunk.before().size());
            there.clear();
            there.addAll(hunk.after());
        }
        return String.join("\n", lines);
    }

    private int theOnlyPlace(String name, Hunk hunk, List<String> lines) {
        int first = Collections.indexOfSubList(lines, hunk.before());
        if (first < 0) {
            throw new BrokenMutant(name, "no longer fits " + file + ": nothing there reads " + excerpt(hunk));
        }
        if (first != Collections.lastIndexOfSubList(lines, hunk.before())) {
            throw new BrokenMutant(name, "fits " + file + " in more than one place: " + excerpt(hunk));
        }
        return first;
    }

    /** The first line that tells something. */
    private static String excerpt(Hunk hunk) {
        return hunk.before().stream()
                .map(String::strip)
                .filter(line -> line.length() > 1)
                .findFirst()
                .map(line -> "\"" + line + "\"")
                .orElse("like an empty hunk");
    }
}
