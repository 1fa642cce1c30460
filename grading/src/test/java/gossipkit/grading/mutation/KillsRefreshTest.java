package gossipkit.grading.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.grading.check.CheckCatalogue;
import gossipkit.grading.grade.Grader;
import gossipkit.grading.subject.KitFolder;
import gossipkit.grading.subject.KnownMutant;
import gossipkit.grading.subject.KnownMutants;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.suite.Progress;
import gossipkit.grading.suite.SuiteSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillsRefreshTest {

    private static final KitFolder KIT = KitFolder.find();
    private static final List<KnownMutant> MUTANTS = new KnownMutants(KIT).list();
    private static final String NEW = "leave-keeps-the-incarnation";

    @TempDir
    Path folder;

    private KillsRefresh.Result refresh(Path table) {
        Grader grader = new Grader(CheckCatalogue.ofKit(), SuiteSettings.outcomesOnly());
        MutantRun run = new MutantRun(new Subjects(KIT), grader, 1, 1);
        return new KillsRefresh(table, run, Progress.NONE).run(MUTANTS);
    }

    @Test
    void nothingIsWrittenWhereEachMutantHasItsLine() throws IOException {
        Path table = Files.copy(KIT.kills(), folder.resolve("kills.txt"));

        assertThat(refresh(table).changes()).isEmpty();
        assertThat(Files.readString(table)).isEqualTo(Files.readString(KIT.kills()));
    }

    @Test
    void newMutantsGetALineAndThoseGoneLoseTheirsAndTheRestStays() throws IOException {
        String before = Files.readString(KIT.kills()).replaceAll("no-suspect-state \\d+", "no-suspect-state 99");
        assertThat(before).contains("\n" + NEW + " 1\n").contains("99");
        Path table = folder.resolve("kills.txt");
        Files.writeString(table, before.replace(NEW + " 1\n", "") + "zero-gone 4\n");

        KillsRefresh.Result result = refresh(table);

        assertThat(result.changes()).containsExactly("- zero-gone", "+ " + NEW + " 1");
        assertThat(result.refused()).isEmpty();
        assertThat(Files.readString(table)).isEqualTo(before);
    }
}
