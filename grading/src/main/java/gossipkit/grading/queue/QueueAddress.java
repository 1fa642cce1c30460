package gossipkit.grading.queue;

import gossipkit.grading.UsageError;

/**
 * Where a queue is.
 *
 * @param url a JDBC URL of PostgreSQL
 */
public record QueueAddress(String url) {

    private static final String PREFIX = "jdbc:postgresql:";

    /** @throws UsageError if it is no such URL */
    public QueueAddress {
        if (!url.startsWith(PREFIX)) {
            throw new UsageError(
                    "--queue takes the JDBC URL of a PostgreSQL database, such as " + PREFIX + "//host/database");
        }
    }

    /** Without what comes after the question mark: a password, perhaps. */
    @Override
    public String toString() {
        return url.replaceFirst("\\?.*", "");
    }
}
