package gossipkit.solution.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.w3c.dom.Element;

/**
 * A mutation, named by what stays when lines move: the method, PIT's mutator, and the mutated line itself.
 *
 * @param method {@code Class.method}
 * @param mutator PIT's name for what it did
 * @param line the line of source, without indentation
 */
record Mutation(String method, String mutator, String line) {

    private static final Path SOURCES = Path.of("src/main/java/gossipkit/solution/swim");

    /** Reads an entry of PIT's XML report. */
    static Mutation of(Element entry) {
        String file = text(entry, "sourceFile");
        String mutator = text(entry, "mutator");
        return new Mutation(
                file.replace(".java", ".") + text(entry, "mutatedMethod"),
                mutator.substring(mutator.lastIndexOf('.') + 1),
                line(file, Integer.parseInt(text(entry, "lineNumber"))));
    }

    private static String text(Element entry, String name) {
        return entry.getElementsByTagName(name).item(0).getTextContent();
    }

    private static String line(String file, int number) {
        try {
            return Files.readAllLines(SOURCES.resolve(file)).get(number - 1).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the list writes it. */
    @Override
    public String toString() {
        return method + " | " + mutator + " | " + line;
    }
}
