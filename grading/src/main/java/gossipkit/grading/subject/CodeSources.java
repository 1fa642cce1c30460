package gossipkit.grading.subject;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where classes were loaded from. */
public final class CodeSources {

    private CodeSources() {}

    /** The jar or folder of that class. */
    public static Path of(Class<?> one) {
        try {
            return Path.of(
                    one.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(one + " has no place on the class path", e);
        }
    }

    /** Reads the classes at one place of the class path, whether it is a jar or a folder. */
    public static void read(Path place, Reader reader) throws IOException {
        if (Files.isDirectory(place)) {
            reader.read(place);
            return;
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            reader.read(jar.getPath("/"));
        }
    }

    /** Does something with a tree of classes. */
    @FunctionalInterface
    public interface Reader {

        /** The root is the folder of the package without a name. */
        void read(Path root) throws IOException;
    }
}
