package gossipkit.grading.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import gossipkit.grading.GraderFault;
import gossipkit.grading.check.CheckCatalogue;
import gossipkit.grading.subject.KitFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be tested of the Maven baseline without the time that Maven takes. */
class MavenBaselineTest {

    @Test
    void bashTimesAreAddedUp() {
        assertThat(BashTimes.seconds("0m0.002s 0m0.001s\n1m7.315s 0m0.402s\n")).isCloseTo(67.72, within(1e-9));
        assertThat(BashTimes.seconds("0m0,00s 0m0,00s\n0m1,50s 0m0,25s\n")).isCloseTo(1.75, within(1e-9));
        assertThatExceptionOfType(GraderFault.class)
                .isThrownBy(() -> BashTimes.seconds("bash: times: not found\n"))
                .withMessageEndingWith("bash: times: not found");
    }

    @Test
    void testsThatWereSkippedDidNotRun(@TempDir Path project) throws IOException {
        assertThat(SurefireReports.testsRun(project)).isZero();
        Path reports = Files.createDirectories(project.resolve("target/surefire-reports"));
        Files.writeString(reports.resolve("TEST-a.xml"), report("tests=\"10\" errors=\"1\" skipped=\"2\""));
        Files.writeString(reports.resolve("TEST-b.xml"), report("tests=\"7\" errors=\"0\" skipped=\"0\""));
        Files.writeString(reports.resolve("a.txt"), "Tests run: 99");

        assertThat(SurefireReports.testsRun(project)).isEqualTo(15);
    }

    private static String report(String attributes) {
        return "<?xml version=\"1.0\"?>\n<testsuite name=\"Checks\" time=\"0.1\" " + attributes + ">\n</testsuite>\n";
    }

    @Test
    void theReasonIsTheFirstErrorInOneLineWithoutColours() {
        String output = "some warning\n[\u001b[1;31mERROR\u001b[m] Could not resolve a:b:1\n[ERROR] more\n";

        assertThat(MavenCost.reason(output)).isEqualTo("[ERROR] Could not resolve a:b:1");
        assertThat(MavenCost.reason("bash: mvn: command not found\n")).isEqualTo("bash: mvn: command not found");
        assertThat(MavenCost.reason("")).isEmpty();
    }

    @Test
    void theProjectIsFilledInAndPinsWhatTheKitPins() throws IOException {
        KitFolder kit = KitFolder.find();
        String pom = new MavenProject(kit).pom("some.GossipProtocol");
        String kitPom = Files.readString(kit.root().resolve("pom.xml"));

        assertThat(pom)
                .contains(
                        "<gossipkit.subject>some.GossipProtocol</gossipkit.subject>",
                        "<systemPath>" + kit.root().resolve("grading/target/lib"))
                .doesNotContain("${", "KIT_JARS", "PROTOCOL_CLASS");
        Pattern plugin = Pattern.compile("<artifactId>maven-[a-z]+-plugin</artifactId>\\s*<version>[0-9.]+</version>");
        assertThat(plugin.matcher(pom).results().map(MatchResult::group))
                .hasSize(3)
                .allSatisfy(pinned -> assertThat(kitPom.replaceAll("\\s", "")).contains(pinned.replaceAll("\\s", "")));
    }

    @Test
    void theProjectRunsTheChecksOfTheExerciseAndNotThoseOfTheBonus() throws IOException {
        CheckCatalogue catalogue = CheckCatalogue.ofKit();

        assertThat(MavenProject.checksRun(catalogue))
                .isEqualTo(catalogue.base().size())
                .isLessThan(catalogue.checks().size());
        assertThat(new MavenProject(KitFolder.find()).pom("some.GossipProtocol"))
                .contains("<include>gossipkit/tests/items/*Checks.java</include>");
    }
}
