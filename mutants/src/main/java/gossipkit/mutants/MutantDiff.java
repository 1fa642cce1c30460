package gossipkit.mutants;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** One mistake, as a diff against the reference. */
public final class MutantDiff {

    /** A mistake is one thing: a diff with more hunks than this holds several, or code around it. */
    static final int HUNKS_MAX = 3;

    private final MutantHeader header;
    private final List<FilePatch> patches;

    private MutantDiff(MutantHeader header, List<FilePatch> patches) {
        this.header = header;
        this.patches = patches;
    }

    /**
     * Reads a diff.
     *
     * @param name its file name, without {@code .diff}
     * @param text its content
     * @throws BrokenMutant if its header or its hunks are not as they must be
     */
    public static MutantDiff parse(String name, String text) {
        DiffParts parts = DiffParts.of(name, text);
        MutantHeader header = MutantHeader.parse(name, parts.header());
        List<FilePatch> patches =
                parts.files().stream().map(part -> FilePatch.parse(name, part)).toList();
        return new MutantDiff(header, patches).checked();
    }

    private MutantDiff checked() {
        int hunks = patches.stream().mapToInt(patch -> patch.hunks().size()).sum();
        if (hunks > HUNKS_MAX) {
            throw new BrokenMutant(header.id(), hunks + " hunks: at most " + HUNKS_MAX);
        }
        return this;
    }

    /** What it says about itself. */
    public MutantHeader header() {
        return header;
    }

    /**
     * The reference with the mistake in it.
     *
     * @param reference the text of each file, by name
     * @throws BrokenMutant if a hunk does not fit, in exactly one place, or nothing changes
     */
    public SortedMap<String, String> apply(SortedMap<String, String> reference) {
        TreeMap<String, String> mutated = new TreeMap<>(reference);
        for (FilePatch patch : patches) {
            if (!mutated.containsKey(patch.file())) {
                throw new BrokenMutant(header.id(), "the reference has no file " + patch.file());
            }
            mutated.computeIfPresent(patch.file(), (file, text) -> patch.apply(header.id(), text));
        }
        if (mutated.equals(reference)) {
            throw new BrokenMutant(header.id(), "changes nothing");
        }
        return mutated;
    }
}
