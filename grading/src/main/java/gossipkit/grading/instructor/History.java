package gossipkit.grading.instructor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import gossipkit.grading.GraderFault;
import gossipkit.grading.UsageError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The reports so far in a folder, the oldest first, in short.
 *
 * @param schema of this file
 * @param reports what each said
 */
record History(int schema, List<Snapshot> reports) {

    static final String FILE = "history.json";

    private static final int SCHEMA = 1;
    private static final int REPORTS_MAX = 20;
    private static final JsonMapper MAPPER = new JsonMapper();

    /**
     * That of a folder; empty if there is none.
     *
     * @throws UsageError if it cannot be read
     */
    static History in(Path folder) {
        Path file = folder.resolve(FILE);
        if (Files.notExists(file)) {
            return new History(SCHEMA, List.of());
        }
        try {
            return MAPPER.readValue(Files.readString(file), History.class);
        } catch (IOException e) {
            throw new UsageError(file + " is not a history that this kit has written: move it away to begin a new one");
        }
    }

    Optional<Snapshot> last() {
        return reports.isEmpty() ? Optional.empty() : Optional.of(reports.get(reports.size() - 1));
    }

    /** With one more, unless it says the same as the last; the oldest go. */
    History with(Snapshot report) {
        if (last().equals(Optional.of(report))) {
            return this;
        }
        List<Snapshot> all = new ArrayList<>(reports);
        all.add(report);
        return new History(schema, List.copyOf(all.subList(Math.max(0, all.size() - REPORTS_MAX), all.size())));
    }

    /** As the file's text. */
    String text() {
        try {
            return MAPPER.writeValueAsString(this) + "\n";
        } catch (JsonProcessingException e) {
            throw new GraderFault("the history cannot be written", e);
        }
    }
}
