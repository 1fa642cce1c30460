package gossipkit.grading.subject;

import java.net.URI;
import java.net.URISyntaxException;
import javax.tools.SimpleJavaFileObject;

/** A Java file that javac reads from memory. */
final class SourceText extends SimpleJavaFileObject {

    private final String fileName;
    private final String text;

    SourceText(String fileName, String text) {
        super(uri(fileName), Kind.SOURCE);
        this.fileName = fileName;
        this.text = text;
    }

    private static URI uri(String fileName) {
        try {
            return new URI("source", "", "/" + fileName, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(fileName, e);
        }
    }

    @Override
    public String getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }

    /** Without any folder. */
    String fileName() {
        return fileName;
    }
}
