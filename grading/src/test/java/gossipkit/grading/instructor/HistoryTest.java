package gossipkit.grading.instructor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gossipkit.grading.UsageError;
import gossipkit.grading.mutation.MutantResult.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {

    @TempDir
    private Path folder;

    @Test
    void eachReportIsComparedWithTheOneBeforeInItsFolder() {
        assertThat(write(Status.SURVIVED).changes()).isEmpty();
        assertThat(write(Status.SURVIVED).changes()).contains(List.of());
        assertThat(History.in(folder).reports()).hasSize(1);
        assertThat(write(Status.KILLED).changes().orElseThrow()).hasSize(1);
        assertThat(write(Status.KILLED).changes()).contains(List.of());
        assertThat(History.in(folder).reports()).hasSize(2);
        assertThat(folder)
                .isDirectoryContaining("glob:**/report.html")
                .isDirectoryContaining("glob:**/report.md")
                .isDirectoryContaining("glob:**/mutation-report.json")
                .isDirectoryContaining("glob:**/mutation-report.html")
                .isDirectoryContaining("glob:**/mutants.json");
    }

    @Test
    void eachFileIsExplained() throws IOException {
        write(Status.SURVIVED);

        String explained = Files.readString(Path.of("REPORTS.md"));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> "### " + file.getFileName() + "\n"))
                    .isNotEmpty()
                    .allMatch(explained::contains);
        }
    }

    @Test
    void theOldestGo() {
        History history = History.in(folder);
        for (int report = 0; report < 30; report++) {
            history = history.with(snapshot(report % 2 == 0 ? Status.KILLED : Status.SURVIVED));
        }

        assertThat(history.reports()).hasSize(20);
        assertThat(history.last()).contains(snapshot(Status.SURVIVED));
    }

    @Test
    void whatIsNoHistoryIsRefusedAndStays() throws Exception {
        Path file = Files.writeString(folder.resolve("history.json"), "{\"mine\": true}");

        assertThatThrownBy(() -> write(Status.KILLED))
                .isInstanceOf(UsageError.class)
                .hasMessageContaining("move it away");
        assertThat(file).hasContent("{\"mine\": true}");
    }

    private static Snapshot snapshot(Status other) {
        return Snapshot.of(SmallReport.report(List.of(SmallReport.ANSWERS), other));
    }

    private InstructorReport write(Status other) {
        return new InstructorFolder(folder).write(SmallReport.report(List.of(SmallReport.ANSWERS), other));
    }
}
