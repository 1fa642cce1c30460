package gossipkit.grading.subject;

import gossipkit.grading.UsageError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/** From the SUBJECT of a command line to its sources. */
public final class SubjectFinder {

    private static final String EXERCISE = "exercise";
    private static final String SOLUTION = "solution";
    private static final String MUTANT = "mutant:";

    private final KitFolder kit;
    private final KnownMutants mutants;

    SubjectFinder(KitFolder kit, KnownMutants mutants) {
        this.kit = kit;
        this.mutants = mutants;
    }

    /** Whether a SUBJECT names something that comes with the kit, or that its user writes in it, and not a path. */
    public static boolean isOfKit(String argument) {
        return argument.equals(EXERCISE) || argument.equals(SOLUTION) || argument.startsWith(MUTANT);
    }

    /**
     * The sources that the argument names.
     *
     * @throws UsageError if there is no such path or mutant
     * @throws Ungradable if there is no usable GossipProtocol in it
     */
    SubjectSources find(String argument) throws Ungradable {
        if (argument.equals(EXERCISE)) {
            return ofKit(argument, kit.exercise());
        }
        if (argument.equals(SOLUTION)) {
            return ofKit(argument, kit.solution());
        }
        if (argument.startsWith(MUTANT)) {
            return mutants.subject(argument.substring(MUTANT.length()));
        }
        return at(path(argument));
    }

    private static SubjectSources ofKit(String name, Path folder) throws Ungradable {
        if (!Files.isDirectory(folder)) {
            throw new UsageError("this kit has no " + name + ": there is no folder " + folder);
        }
        return search(name, folder);
    }

    private static Path path(String argument) {
        try {
            Path path = Path.of(argument);
            if (!argument.isBlank() && Files.exists(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            // No file can have that name, so there is none.
        }
        throw new UsageError("no file or folder \"" + argument
                + "\"; a subject is exercise, solution, mutant:ID, or the path of a folder, zip or .java file");
    }

    /** The sources at that path, as for {@link #find}. */
    static SubjectSources at(Path path) throws Ungradable {
        return search(nameOf(path), path);
    }

    /** The last part of a path. */
    static String nameOf(Path path) {
        Path last = path.toAbsolutePath().normalize().getFileName();
        return last == null ? "/" : last.toString();
    }

    private static SubjectSources search(String name, Path path) throws Ungradable {
        try (SourceTree tree = tree(name, path)) {
            return new SourceSearch(name, tree).find();
        } catch (IOException e) {
            throw SourceSearch.unreadable(name, e);
        }
    }

    /**
     * What lies at a path.
     *
     * @throws UsageError if it is neither a folder, nor a zip, nor a .java file
     */
    static SourceTree tree(String name, Path path) throws IOException, Ungradable {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        if (Files.isDirectory(path)) {
            return new FolderTree(name, path);
        }
        // Nothing that blocks its reader, or never ends.
        if (lowerCase.endsWith(".zip") && Files.isRegularFile(path)) {
            return new ZipTree(name, path);
        }
        if (lowerCase.endsWith(".java") && Files.isRegularFile(path)) {
            return new FileTree(path);
        }
        throw new UsageError(name + " is neither a folder, nor a zip, nor a .java file");
    }
}
