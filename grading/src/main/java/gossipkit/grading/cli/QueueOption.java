package gossipkit.grading.cli;

import gossipkit.grading.queue.QueueAddress;
import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --queue}: the database between a batch and its workers. */
final class QueueOption {

    @Option(
            names = "--queue",
            paramLabel = "JDBC-URL",
            description = {
                "A PostgreSQL database that kit batch and any number of kit worker share, such as",
                "jdbc:postgresql://host/database?user=name. A password is best kept in ~/.pgpass."
            })
    private String url;

    /** @throws gossipkit.grading.UsageError if it is no such URL */
    Optional<QueueAddress> address() {
        return Optional.ofNullable(url).map(QueueAddress::new);
    }
}
