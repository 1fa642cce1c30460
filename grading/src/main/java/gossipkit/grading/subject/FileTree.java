package gossipkit.grading.subject;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One Java file, without those beside it: whoever names a file means that file. It is taken for the GossipProtocol.java
 * whatever it is called: of many side by side, each needs a name of its own.
 */
record FileTree(Path file) implements SourceTree {

    @Override
    public List<String> javaFiles() {
        return List.of(SubjectSources.PROTOCOL_FILE);
    }

    @Override
    public byte[] read(String path, int bytesMax) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(bytesMax);
        }
    }

    @Override
    public void close() {
        // A file needs no closing.
    }
}
