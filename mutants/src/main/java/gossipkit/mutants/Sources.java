package gossipkit.mutants;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The Java files of a folder. */
final class Sources {

    private Sources() {}

    /**
     * The text of each, by its name, with {@code \n} as line end.
     *
     * @throws IllegalArgumentException if there is no such folder
     */
    static SortedMap<String, String> read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("no folder " + folder + " with the reference's sources");
        }
        TreeMap<String, String> sources = new TreeMap<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path file :
                    entries.filter(entry -> entry.toString().endsWith(".java")).toList()) {
                sources.put(
                        file.getFileName().toString(), Files.readString(file).replace("\r\n", "\n"));
            }
        }
        return sources;
    }

    /** Makes the folder, and writes them there. */
    static void write(Map<String, String> sources, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : sources.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    /** Writes one file, which is there whole or not at all. */
    static void replace(Path file, String text) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            Files.writeString(unfinished, text);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
