package gossipkit.mutants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;

/** A small reference, and diffs against it. */
final class Fixtures {

    static final Path FOLDER = Path.of("src/test/resources/fixtures");
    static final Path REFERENCE = FOLDER.resolve("reference");

    private Fixtures() {}

    static TreeMap<String, String> reference() {
        TreeMap<String, String> reference = new TreeMap<>();
        for (String file : new String[] {"Counter.java", "GossipProtocol.java"}) {
            reference.put(file, read(REFERENCE.resolve(file)));
        }
        return reference;
    }

    static String diff(String id) {
        return read(FOLDER.resolve("diffs/" + id + ".diff"));
    }

    static MutantCatalogue catalogue() {
        try {
            return MutantCatalogue.in(FOLDER.resolve("diffs"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
