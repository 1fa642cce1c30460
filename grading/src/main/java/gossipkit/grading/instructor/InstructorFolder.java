package gossipkit.grading.instructor;

import gossipkit.grading.mutation.MatrixJson;
import gossipkit.grading.report.OutputFolder;
import java.nio.file.Path;

/** Where an instructor's reports go, each compared with the one before. */
public final class InstructorFolder {

    private final OutputFolder folder;
    private final History history;

    /**
     * @param out made if it is not there
     * @throws gossipkit.grading.UsageError if it cannot be written to, or its history cannot be read
     */
    public InstructorFolder(Path out) {
        folder = new OutputFolder(out);
        history = History.in(out);
    }

    /**
     * Writes all files of a report, and what the next is compared with.
     *
     * @return the report with what has changed since the last
     */
    public InstructorReport write(InstructorReport report) {
        InstructorReport compared = report.since(history.last());
        String schema = SchemaJson.of(compared);
        folder.write("report.html", InstructorPage.of(compared));
        folder.write("report.md", InstructorMarkdown.of(compared));
        folder.write("mutation-report.json", schema);
        folder.write("mutation-report.html", ElementsPage.of(schema));
        folder.write("mutants.json", MatrixJson.of(compared.matrix()));
        folder.write(History.FILE, history.with(Snapshot.of(compared)).text());
        return compared;
    }
}
