package gossipkit.grading.instructor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gossipkit.grading.UsageError;
import gossipkit.grading.check.CheckCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PitResultsTest {

    private static final String MUTATION = """
            <mutations partial="true">
            <mutation detected='%s' status='%s'><sourceFile>Pinger.java</sourceFile>
            <mutatedClass>gossipkit.solution.swim.Pinger</mutatedClass><mutatedMethod>one</mutatedMethod>
            <lineNumber>%d</lineNumber><mutator>org.pitest.mutators.MathMutator</mutator>
            <killingTests>%s</killingTests><description>Replaced it</description></mutation>
            </mutations>
            """;
    private static final String TEST =
            "gossipkit.solution.checks.PingAckTest.[engine:jqwik]/[class:gossipkit.solution.checks.PingAckTest]/[property:";

    @TempDir
    private Path folder;

    private final PitXml xml = new PitXml(
            SmallReport.sources(SmallReport.SOURCE),
            new PitTests(CheckCatalogue.ofKit().checks()));

    @Test
    void pitsTestsAreTheKitsChecks() throws IOException {
        PitMutation mutation = xml.read(file(
                        "true",
                        "KILLED",
                        3,
                        TEST + "pingIsAnsweredWithAnAck(int, int)]|" + TEST + "aForgottenTargetBreaksNothing()]|" + TEST
                                + "unknown]"))
                .get(0);

        assertThat(mutation.killedBy())
                .containsExactly("ping_ack.a-forgotten-target-breaks-nothing", "ping_ack.ping-is-answered-with-an-ack");
        assertThat(mutation.key()).isEqualTo("Pinger.one | MathMutator | return 1;");
        assertThat(mutation.survived()).isFalse();
    }

    @Test
    void aSurvivorHasTheProofThatTheListGives() throws IOException {
        EquivalentMutations list = EquivalentMutations.parse(List.of(
                "# A comment",
                "Other.two | MathMutator | x",
                "Pinger.one | MathMutator | return 1;",
                "Pinger.one | MathMutator | return 1;",
                "    It is 1",
                "    anyway.",
                "",
                "Third.three | MathMutator | y",
                "    Another proof."));
        PitResults results = PitResults.of(xml.read(file("false", "SURVIVED", 3, "")), list);

        assertThat(results.survivors()).singleElement().satisfies(survivor -> {
            assertThat(survivor.proof()).contains("It is 1 anyway.");
            assertThat(survivor.isOpen()).isFalse();
        });
        assertThat(results.score()).isEqualTo(new Score(0, 0));
    }

    @Test
    void openSurvivorsComeFirst() {
        PitMutation proven = SmallReport.mutation("MathMutator", "SURVIVED");
        PitMutation open = SmallReport.mutation("ReturnMutator", "NO_COVERAGE");
        EquivalentMutations list = EquivalentMutations.parse(List.of(proven.key(), "    Proof."));

        PitResults results = PitResults.of(List.of(proven, open, SmallReport.mutation("Other", "TIMED_OUT")), list);

        assertThat(results.survivors())
                .extracting(PitResults.Survivor::mutation)
                .containsExactly(open, proven);
        assertThat(results.score()).isEqualTo(new Score(1, 2));
    }

    @Test
    void aReportAboutOtherSourcesIsRefused() throws IOException {
        Path file = file("true", "KILLED", 99, "");
        assertThatThrownBy(() -> xml.read(file))
                .isInstanceOf(UsageError.class)
                .hasMessageContaining("another Pinger.java: run mvn -Pmutation verify again");
        assertThatThrownBy(() -> xml.read(folder.resolve("nowhere.xml")))
                .isInstanceOf(UsageError.class)
                .hasMessageContaining("make it with mvn -Pmutation verify");
    }

    private Path file(String detected, String status, int line, String tests) throws IOException {
        return Files.writeString(
                folder.resolve("mutations.xml"), String.format(MUTATION, detected, status, line, tests));
    }
}
