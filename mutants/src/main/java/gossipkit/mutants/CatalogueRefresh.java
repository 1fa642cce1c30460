package gossipkit.mutants;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Lays all diffs onto the reference as it is today, and writes those anew whose numbers or context have changed. */
final class CatalogueRefresh {

    /**
     * What became of the diffs.
     *
     * @param same the ids of those that are as they were
     * @param rewritten the ids of those that were written anew
     * @param stuck what is wrong with each that no longer fits, by its id; they are as they were
     */
    record Result(List<String> same, List<String> rewritten, SortedMap<String, String> stuck) {}

    private CatalogueRefresh() {}

    /**
     * @param solution the reference's sources
     * @param diffs the folder of the diffs
     */
    static Result run(Path solution, Path diffs) throws IOException {
        SortedMap<String, String> reference = Sources.read(solution);
        Result result = new Result(new ArrayList<>(), new ArrayList<>(), new TreeMap<>());
        for (Map.Entry<String, Path> diff : files(diffs).entrySet()) {
            refresh(diff.getKey(), diff.getValue(), reference, result);
        }
        return result;
    }

    private static void refresh(String id, Path file, SortedMap<String, String> reference, Result result)
            throws IOException {
        String old = Files.readString(file);
        try {
            String text = refreshed(id, old, reference);
            if (text.equals(old)) {
                result.same().add(id);
            } else {
                Sources.replace(file, text);
                result.rewritten().add(id);
            }
        } catch (BrokenMutant e) {
            result.stuck().put(id, e.reason());
        }
    }

    private static String refreshed(String id, String old, SortedMap<String, String> reference) {
        Refit refit = new Refit(id, old, reference);
        if (!refit.misfits().isEmpty()) {
            throw new BrokenMutant(id, String.join(", ", refit.misfits()));
        }
        String text = refit.text();
        // Whatever was laid where: the catalogue must read the same mistake out of it.
        if (!MutantDiff.parse(id, text).apply(reference).equals(refit.mutated())) {
            throw new BrokenMutant(id, "cannot be laid onto the reference without doubt");
        }
        return text;
    }

    private static SortedMap<String, Path> files(Path diffs) throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        try (Stream<Path> entries = Files.list(diffs)) {
            entries.forEach(file -> {
                String name = file.getFileName().toString();
                if (name.endsWith(MutantCatalogue.EXTENSION)) {
                    files.put(name.substring(0, name.length() - MutantCatalogue.EXTENSION.length()), file);
                }
            });
        }
        return files;
    }
}
