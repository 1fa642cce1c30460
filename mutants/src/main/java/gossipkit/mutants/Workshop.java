package gossipkit.mutants;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Where mutants are written: a folder for each with a copy of the reference to put the mistake into, and
 * {@code header.txt}, what the mutant says about itself.
 *
 * @param solution the reference's sources
 * @param diffs where the diffs are
 * @param drafts where the folders are
 */
record Workshop(Path solution, Path diffs, Path drafts) {

    static final String HEADER = "header.txt";

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /**
     * Whether that mutant is being written.
     *
     * @throws IllegalArgumentException if that cannot be an id
     */
    boolean isOpen(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("not an id: \"" + id + "\"; small letters, digits and hyphens make one");
        }
        return Files.exists(folder(id).resolve(HEADER));
    }

    /**
     * Lays out the folder: the reference as it is, or with the mutant in it if there is one of that id.
     *
     * @return the hunks of that mutant that no longer have a place, and so are not in the copy
     */
    List<String> open(String id) throws IOException {
        SortedMap<String, String> sources = Sources.read(solution);
        List<String> header = MutantHeader.blank(id);
        List<String> misfits = List.of();
        if (Files.exists(diff(id))) {
            Refit refit = new Refit(id, Files.readString(diff(id)), sources);
            sources = refit.mutated();
            header = refit.header();
            misfits = refit.misfits();
        }
        Map<String, String> files = new TreeMap<>(sources);
        files.put(HEADER, String.join("\n", header) + "\n");
        Sources.write(files, folder(id));
        return misfits;
    }

    /**
     * Makes the diff out of the folder, whose copy is gone then: the diff holds all that was in it.
     *
     * @throws IllegalArgumentException if no diff can be made of it; then nothing is changed
     */
    void close(String id) throws IOException {
        SortedMap<String, String> edited = Sources.read(folder(id));
        try {
            List<String> header = Files.readString(folder(id).resolve(HEADER))
                    .stripTrailing()
                    .lines()
                    .toList();
            Sources.replace(diff(id), DiffText.of(id, header, Sources.read(solution), edited));
        } catch (BrokenMutant e) {
            throw new IllegalArgumentException(folder(id) + ": " + e.reason(), e);
        }
        delete(folder(id), edited.keySet());
    }

    private static void delete(Path folder, Set<String> sources) throws IOException {
        for (String file : sources) {
            Files.delete(folder.resolve(file));
        }
        Files.delete(folder.resolve(HEADER));
        try {
            Files.delete(folder);
        } catch (DirectoryNotEmptyException e) {
            // What else its user keeps there is not in the diff.
        }
    }

    private Path folder(String id) {
        return drafts.resolve(id);
    }

    private Path diff(String id) {
        return diffs.resolve(id + MutantCatalogue.EXTENSION);
    }
}
