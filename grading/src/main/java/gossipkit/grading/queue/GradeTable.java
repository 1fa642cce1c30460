package gossipkit.grading.queue;

import com.fasterxml.jackson.core.JsonProcessingException;
import gossipkit.grading.GraderFault;
import gossipkit.grading.Verdict;
import gossipkit.grading.batch.GradeKey;
import gossipkit.grading.batch.Graded;
import gossipkit.grading.batch.Graders;
import gossipkit.grading.batch.WireText;
import gossipkit.grading.subject.Ungradable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The table of what became of the jobs: what is set down first for a key stays, whoever else has graded it too. */
final class GradeTable {

    private static final String INSERT = """
            insert into gossipkit_grades (submission_hash, suite_hash, seed, isolation, report, fault, graded_by)
            values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;
    private static final String FORGET = """
            delete from gossipkit_grades
            where submission_hash = any (?) and suite_hash = ? and seed = ? and isolation = ? and fault is not null
            """;
    private static final String FIND = """
            select submission_hash, report, fault from gossipkit_grades
            where submission_hash = any (?) and suite_hash = ? and seed = ? and isolation = ?
            order by graded_at, submission_hash
            """;

    private final DataSource database;

    GradeTable(DataSource database) {
        this.database = database;
    }

    /** Sets down a report. */
    void graded(GradeKey key, Graded graded, String by) throws SQLException {
        insert(key, WireText.of(graded), null, by);
    }

    /** Sets down that nobody could grade it. */
    void failed(GradeKey key, String fault, String by) throws SQLException {
        insert(key, null, fault, by);
    }

    /**
     * Forgets of which of those jobs nobody could, so that they are tried again.
     *
     * @param keys of one suite, seed and isolation
     */
    void forgetFaults(Collection<GradeKey> keys) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement forget = about(connection, FORGET, keys)) {
            forget.executeUpdate();
        }
    }

    /**
     * Passes on what has become of those jobs.
     *
     * @param keys of one suite, seed and isolation
     * @return those that are through
     */
    Set<GradeKey> collect(Collection<GradeKey> keys, Graders.Answers answers) throws SQLException {
        Map<String, GradeKey> bySources =
                keys.stream().collect(Collectors.toMap(GradeKey::sources, Function.identity()));
        Set<GradeKey> through = new HashSet<>();
        try (Connection connection = database.getConnection();
                PreparedStatement find = about(connection, FIND, keys);
                ResultSet rows = find.executeQuery()) {
            while (rows.next()) {
                GradeKey key = bySources.get(rows.getString(1));
                pass(key, rows.getString(2), rows.getString(3), answers);
                through.add(key);
            }
        }
        return through;
    }

    private static void pass(GradeKey key, String report, String fault, Graders.Answers answers) {
        if (fault != null) {
            answers.ungradable(key, new Ungradable(Verdict.GRADER_ERROR, key.sources(), fault));
            return;
        }
        try {
            answers.graded(key, WireText.read(report, Graded.class));
        } catch (JsonProcessingException e) {
            throw new GraderFault("the queue holds something that is no report, for " + key.sources(), e);
        }
    }

    private void insert(GradeKey key, String report, String fault, String by) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            set(insert, key.sources(), key.suite(), key.seed().value(), key.isolation(), report, fault, by);
            insert.executeUpdate();
        }
    }

    private static PreparedStatement about(Connection connection, String sql, Collection<GradeKey> keys)
            throws SQLException {
        GradeKey any = keys.iterator().next();
        Object[] sources = keys.stream().map(GradeKey::sources).toArray();
        PreparedStatement statement = connection.prepareStatement(sql);
        set(
                statement,
                connection.createArrayOf("text", sources),
                any.suite(),
                any.seed().value(),
                any.isolation());
        return statement;
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
