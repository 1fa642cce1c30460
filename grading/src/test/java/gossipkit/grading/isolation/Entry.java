package gossipkit.grading.isolation;

import gossipkit.grading.Verdict;
import gossipkit.grading.subject.SubjectSources;
import gossipkit.tests.Item;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One file of {@code src/test/resources/hostile}: a submission, and in its first lines what it tries and what must come of
 * it.
 */
record Entry(String name, String text) {

    static final Path FOLDER = Path.of("src/test/resources/hostile").toAbsolutePath();

    private static final String BASE = "Idle.java";

    static List<Entry> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.endsWith(BASE))
                    .sorted()
                    .map(Entry::read)
                    .toList();
        }
    }

    private static Entry read(Path file) {
        return new Entry(file.getFileName().toString().replace(".java", ""), textOf(file));
    }

    private Optional<String> header(String key) {
        String start = "// " + key + ": ";
        return text.lines()
                .takeWhile(line -> line.startsWith("//"))
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .findFirst();
    }

    /** What it may come to. */
    List<Verdict> verdicts() {
        return Stream.of(header("verdict").orElseThrow().split("\\|"))
                .map(Verdict::valueOf)
                .toList();
    }

    /** What it may earn at most; 0 unless it says so. */
    double scoreMax() {
        return header("score").map(Double::valueOf).orElse(0.0);
    }

    /** One of these is what some check comes to. */
    Optional<List<String>> outcomes() {
        return header("outcome").map(text -> List.of(text.split("\\|")));
    }

    /** A pattern found in the reason, or in what some check says. */
    Optional<String> message() {
        return header("message");
    }

    /** What contains it where nothing is forbidden: outcomes of checks, a verdict, or the box alone. */
    Optional<List<String>> withoutTheGate() {
        return header("without the gate").map(text -> List.of(text.split("\\|")));
    }

    Optional<Item> item() {
        return Optional.of(Item.of(header("item").orElse("probe_cycle")).orElseThrow());
    }

    /** Its two files. */
    SubjectSources sources(String kit, int port) {
        String protocol = text.replace("@KIT@", kit).replace("@PORT@", Integer.toString(port));
        return SubjectSources.of(
                name, Map.of(SubjectSources.PROTOCOL_FILE, protocol, BASE, textOf(FOLDER.resolve(BASE))));
    }

    @Override
    public String toString() {
        return name + ": " + header("tries").orElseThrow();
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
