package gossipkit.tests.purity;

import java.util.Comparator;

/**
 * One forbidden thing that an implementation does.
 *
 * @param category which prohibition it breaks
 * @param file the source file, without any folder
 * @param line the line in it; 0 where the class file does not tell
 * @param use what it does there: {@code calls Math.random()}
 */
public record Violation(Category category, String file, int line, String use) implements Comparable<Violation> {

    private static final Comparator<Violation> ORDER = Comparator.comparing(Violation::file)
            .thenComparingInt(Violation::line)
            .thenComparing(Violation::category)
            .thenComparing(Violation::use);

    @Override
    public int compareTo(Violation other) {
        return ORDER.compare(this, other);
    }

    /** What and where: {@code GossipProtocolTest.java:17: calls Math.random()}. */
    public String place() {
        return file + (line > 0 ? ":" + line : "") + ": " + use;
    }

    /** A sentence with its place: {@code GossipProtocol.java:17: calls Math.random(): chance comes from ...}. */
    @Override
    public String toString() {
        return place() + ": " + category.because();
    }
}
