package gossipkit.grading.subject;

import gossipkit.grading.Verdict;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads sources as text of a sane size. */
final class SourceReader {

    static final int FILE_BYTES_MAX = 1_000_000;

    private final String name;
    private final SourceTree tree;

    /**
     * @param name the subject's name
     * @param tree where its files are
     */
    SourceReader(String name, SourceTree tree) {
        this.name = name;
        this.tree = tree;
    }

    /**
     * The text of a file.
     *
     * @param path one of {@link SourceTree#javaFiles()}
     * @throws Ungradable if it is too large, or no UTF-8
     */
    String text(String path) throws IOException, Ungradable {
        byte[] bytes = tree.read(path, FILE_BYTES_MAX + 1);
        if (bytes.length > FILE_BYTES_MAX) {
            throw notFound(path, " is larger than " + FILE_BYTES_MAX + " bytes");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw notFound(path, " is not UTF-8 text: save it in that encoding");
        }
    }

    /** What a file has of text; if that is not a program, javac will say so. */
    String anyText(String path) throws IOException {
        return new String(tree.read(path, FILE_BYTES_MAX), StandardCharsets.UTF_8);
    }

    private Ungradable notFound(String path, String reason) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        return new Ungradable(Verdict.NOT_FOUND, name, file + reason);
    }
}
