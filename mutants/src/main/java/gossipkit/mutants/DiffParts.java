package gossipkit.mutants;

import java.util.ArrayList;
import java.util.List;

/**
 * A diff in pieces.
 *
 * @param header the lines before the first {@code ---}
 * @param files for each file the lines from its {@code ---} on
 */
record DiffParts(List<String> header, List<List<String>> files) {

    /**
     * Cuts a diff.
     *
     * @param name its name, without {@code .diff}
     * @throws BrokenMutant if it is about no file
     */
    static DiffParts of(String name, String text) {
        List<String> lines = text.lines().toList();
        List<Integer> starts = starts(lines);
        if (starts.isEmpty()) {
            throw new BrokenMutant(name, "holds no diff: no line starts with ---");
        }
        List<List<String>> files = new ArrayList<>();
        for (int part = 0; part < starts.size(); part++) {
            int end = part + 1 < starts.size() ? starts.get(part + 1) : lines.size();
            files.add(lines.subList(starts.get(part), end));
        }
        return new DiffParts(lines.subList(0, starts.get(0)), files);
    }

    /** Where each file's part starts; a removed line may begin with --- too, but +++ does not follow it. */
    private static List<Integer> starts(List<String> lines) {
        List<Integer> starts = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            boolean last = line + 1 == lines.size();
            if (lines.get(line).startsWith("--- ")
                    && (last || lines.get(line + 1).startsWith("+++ "))) {
                starts.add(line);
            }
        }
        return starts;
    }
}
