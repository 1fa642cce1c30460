package gossipkit.grading.batch;

import gossipkit.grading.UsageError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What lies in the folder that was handed in, each entry a submission, whatever it is: who handed in something useless
 * gets a line too.
 *
 * @param all sorted by name
 * @param leftOut the hidden entries, which are no submissions but what systems leave behind
 */
record Submissions(List<Submission> all, List<String> leftOut) {

    /**
     * @param folder where the submissions lie
     * @param out where the reports go, which must not be among them
     * @throws UsageError if the folder cannot be read, or holds no submission, or the reports
     */
    static Submissions in(Path folder, Path out) {
        if (!Files.isDirectory(folder)) {
            throw new UsageError("no folder \"" + folder + "\": batch takes the folder that holds the submissions");
        }
        requireOutside(folder, out);
        List<Path> entries = entries(folder);
        List<Path> visible =
                entries.stream().filter(entry -> !isHidden(nameOf(entry))).toList();
        if (visible.isEmpty()) {
            throw new UsageError("there are no submissions in " + folder + ": no folder, zip or .java file");
        }
        return new Submissions(
                named(visible),
                entries.stream()
                        .map(Submissions::nameOf)
                        .filter(Submissions::isHidden)
                        .toList());
    }

    private static void requireOutside(Path folder, Path out) {
        if (out.toAbsolutePath().normalize().startsWith(folder.toAbsolutePath().normalize())) {
            throw new UsageError(
                    "--out " + out + " lies among the submissions, and would be graded too: choose another folder");
        }
    }

    private static List<Path> entries(Path folder) {
        try (Stream<Path> found = Files.list(folder)) {
            return found.sorted(Comparator.comparing(Submissions::nameOf)).toList();
        } catch (IOException e) {
            throw new UsageError(folder + " cannot be read: " + e.getClass().getSimpleName());
        }
    }

    private static List<Submission> named(List<Path> entries) {
        List<String> names = entries.stream().map(Submissions::nameOf).toList();
        List<String> folders = FolderNames.of(names);
        return IntStream.range(0, names.size())
                .mapToObj(i -> new Submission(names.get(i), folders.get(i), entries.get(i)))
                .toList();
    }

    private static String nameOf(Path entry) {
        return entry.getFileName().toString();
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.equals("__MACOSX");
    }
}
