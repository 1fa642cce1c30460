package gossipkit.grading.queue;

import com.github.kagkarlsson.scheduler.Clock;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import gossipkit.grading.GraderFault;
import gossipkit.grading.Resource;
import gossipkit.grading.UsageError;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;

/** The database that jobs and grades lie in, with its tables. */
public final class GradeQueue implements AutoCloseable {

    /** The table of what is to be graded. */
    static final String JOBS = "gossipkit_jobs";

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** Any number will do, as long as nobody else in the database locks it. */
    private static final long SCHEMA_LOCK = 7_204_651_966_033_157L;

    private final QueueAddress address;
    private final HikariDataSource database;
    private final Duration ahead;

    private GradeQueue(QueueAddress address, HikariDataSource database, Duration ahead) {
        this.address = address;
        this.database = database;
        this.ahead = ahead;
    }

    /**
     * Connects, and makes the tables if they are not there.
     *
     * @param connections how many are used at the same time at most
     * @throws UsageError if there is no such database, or nothing may be done in it
     */
    public static GradeQueue open(QueueAddress address, int connections) {
        HikariDataSource database = null;
        try {
            database = pool(address, connections);
            return new GradeQueue(address, database, prepare(database));
        } catch (PoolInitializationException | SQLException e) {
            if (database != null) {
                database.close();
            }
            Throwable cause = e.getCause() != null ? e.getCause() : e;
            throw new UsageError("the queue " + address + " cannot be used: " + cause.getMessage());
        }
    }

    private static HikariDataSource pool(QueueAddress address, int connections) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address.url());
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE.toMillis());
        return new HikariDataSource(config);
    }

    /** Makes the tables; answers how far the database's clock is ahead of this machine's. */
    private static Duration prepare(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            // Two that make a table at the same moment would get in each other's way.
            statement.execute("select pg_advisory_xact_lock(" + SCHEMA_LOCK + ")");
            statement.execute(Resource.text(GradeQueue.class, "schema.sql"));
            ResultSet now = statement.executeQuery("select clock_timestamp()");
            now.next();
            Instant there = now.getObject(1, OffsetDateTime.class).toInstant();
            Duration ahead = Duration.between(Instant.now(), there);
            connection.commit();
            return ahead;
        }
    }

    DataSource database() {
        return database;
    }

    GradeTable grades() {
        return new GradeTable(database);
    }

    /** The database's: those of the machines may differ, and who is dead is told by the time. */
    Clock clock() {
        return () -> Instant.now().plus(ahead);
    }

    /** That fault, in the grader's words. */
    GraderFault lost(SQLException e) {
        return new GraderFault("the queue " + address + " is lost: " + e.getMessage(), e);
    }

    @Override
    public void close() {
        database.close();
    }
}
