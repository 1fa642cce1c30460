package gossipkit.grading.batch;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.grading.UsageError;
import gossipkit.grading.check.CheckCatalogue;
import gossipkit.grading.classreport.KnownMistake;
import gossipkit.grading.classreport.KnownMistakes;
import gossipkit.grading.grade.Grader;
import gossipkit.grading.subject.KitFolder;
import gossipkit.grading.subject.KnownMutant;
import gossipkit.grading.subject.KnownMutants;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.suite.SuiteSettings;
import gossipkit.tests.items.LeaveChecks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real mutants, and of the checks those of one item. */
class KeptMistakesTest {

    private final List<KnownMutant> mutants = new KnownMutants(KitFolder.find())
            .list().stream()
                    .filter(mutant -> mutant.declared().equals("leave"))
                    .limit(2)
                    .toList();

    private final List<Integer> graded = new ArrayList<>();

    @TempDir
    private Path kept;

    @Test
    void saysAtWhichChecksTheyFail() {
        KnownMistakes found = known(1);

        assertThat(found.absence()).isEmpty();
        assertThat(found.all()).extracting(KnownMistake::id).containsExactly(id(0), id(1));
        assertThat(found.all())
                .allSatisfy(one -> assertThat(one.failed()).isNotEmpty().allMatch(check -> check.startsWith("leave.")));
    }

    @Test
    void asksOnceForASeed() {
        KnownMistakes first = known(1);
        int grades = graded.size();

        assertThat(known(1)).isEqualTo(first);
        assertThat(graded).hasSize(grades);
        known(2);
        assertThat(graded).hasSize(2 * grades);
    }

    @Test
    void asksAgainIfWhatWasKeptIsSpoiled() throws IOException {
        KnownMistakes first = known(1);
        try (Stream<Path> files = Files.list(kept)) {
            Files.writeString(files.findFirst().orElseThrow(), "{\"all\":");
        }

        assertThat(known(1)).isEqualTo(first);
    }

    @Test
    void aKitWithoutMutantsHasNone() {
        KnownMistakes none = mistakes(() -> {
                    throw new UsageError("this kit has no mutants");
                })
                .known(Seed.of(1), kept);

        assertThat(none).isEqualTo(KnownMistakes.absent("this kit has no mutants"));
        assertThat(kept).isEmptyDirectory();
    }

    private KnownMistakes known(long seed) {
        return mistakes(() -> mutants).known(Seed.of(seed), kept);
    }

    private KeptMistakes mistakes(Supplier<List<KnownMutant>> catalogue) {
        CheckCatalogue checks = new CheckCatalogue(List.of(LeaveChecks.class));
        return new KeptMistakes(
                catalogue,
                new Subjects(),
                new Grader(checks, SuiteSettings.outcomesOnly()),
                (done, total) -> graded.add(done));
    }

    private String id(int number) {
        return mutants.get(number).id();
    }
}
