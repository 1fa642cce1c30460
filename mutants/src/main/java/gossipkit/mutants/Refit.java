package gossipkit.mutants;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A diff laid onto a reference that may have changed since the diff was written. */
final class Refit {

    private final List<String> header;
    private final Map<String, FileRefit> files = new LinkedHashMap<>();
    private final SortedMap<String, String> reference;

    /**
     * @param name the diff's name, without {@code .diff}
     * @param text its content
     * @param reference the text of each file of the reference, by name
     * @throws BrokenMutant if that is no diff
     */
    Refit(String name, String text, SortedMap<String, String> reference) {
        this.reference = reference;
        DiffParts parts = DiffParts.of(name, text);
        this.header = parts.header();
        for (List<String> part : parts.files()) {
            HunkSizes.check(name, part);
            String file = FilePatch.path(part.get(0));
            files.put(file, FileRefit.of(file, part, reference.get(file)));
        }
    }

    /** The lines before the first {@code ---}. */
    List<String> header() {
        return header;
    }

    /** The hunks that no longer have a place in the reference, each in a few words; empty if all have one. */
    List<String> misfits() {
        return files.values().stream().flatMap(file -> file.misfits().stream()).toList();
    }

    /** The diff with the line numbers and the context of today. */
    String text() {
        List<String> lines = new ArrayList<>(header);
        files.values().forEach(file -> lines.addAll(file.text()));
        return String.join("\n", lines) + "\n";
    }

    /** The reference with the hunks in it that have a place. */
    SortedMap<String, String> mutated() {
        SortedMap<String, String> mutated = new TreeMap<>(reference);
        files.forEach((name, file) -> mutated.computeIfPresent(name, (same, text) -> file.mutated()));
        return mutated;
    }
}
