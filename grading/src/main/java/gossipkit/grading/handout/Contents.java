package gossipkit.grading.handout;

import gossipkit.grading.UsageError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What goes to learners: the files that are named here, and no others.
 *
 * @param files the content of each, by its path in the handout with {@code /} between its parts
 */
record Contents(SortedMap<String, byte[]> files) {

    private static final List<String> FILES = List.of(
            ".editorconfig",
            ".gitattributes",
            ".gitignore",
            "LICENSE",
            "pom.xml",
            "exercise/pom.xml",
            "exercise/quiz.txt",
            "tests/pom.xml",
            "grading/pom.xml",
            "grading/kit",
            "grading/kit.cmd");
    private static final List<String> FOLDERS =
            List.of("exercise/src/main", "exercise/scenarios", "tests/src/main", "grading/src/main");
    private static final String INSTRUCTIONS = "exercise";
    /** These stay with the instructor. */
    static final String HIDDEN_CHECKS = "tests/src/main/java/gossipkit/tests/hidden/";
    /** What lies here is laid over the rest. */
    private static final String OVERLAY = "grading/src/handout";

    Contents {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** @throws UsageError if this kit was handed out itself */
    static void requireIn(Path kit) {
        Path overlay = kit.resolve(OVERLAY);
        if (!Files.isDirectory(overlay)) {
            throw new UsageError("this kit has nothing to hand out: there is no folder " + overlay);
        }
    }

    /**
     * That of a kit.
     *
     * @param kit its root
     */
    static Contents of(Path kit) throws IOException {
        Path overlay = kit.resolve(OVERLAY);
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String file : FILES) {
            add(files, kit, kit.resolve(file));
        }
        try (DirectoryStream<Path> documents = Files.newDirectoryStream(kit.resolve(INSTRUCTIONS), "*.md")) {
            for (Path document : documents) {
                add(files, kit, document);
            }
        }
        for (String folder : FOLDERS) {
            addAll(files, kit, kit.resolve(folder));
        }
        files.keySet().removeIf(path -> path.startsWith(HIDDEN_CHECKS));
        addAll(files, overlay, overlay);
        return new Contents(files);
    }

    private static void addAll(SortedMap<String, byte[]> files, Path root, Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                add(files, root, file);
            }
        }
    }

    private static void add(SortedMap<String, byte[]> files, Path root, Path file) throws IOException {
        String path = root.relativize(file).toString().replace('\\', '/');
        byte[] content = Files.readAllBytes(file);
        boolean cut = path.endsWith(".md") || path.endsWith(".xml");
        files.put(path, cut ? cut(path, content) : content);
    }

    private static byte[] cut(String path, byte[] content) {
        return Cuts.cut(path, new String(content, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }
}
