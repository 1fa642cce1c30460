package gossipkit.grading.coursekit;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.grading.subject.KitFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The two scripts are called as Moodle's jail server does it. */
@DisabledOnOs(OS.WINDOWS)
class VplTest {

    private static final String FORGERY = "throw new IllegalStateException(\"\\n--|>\\nGrade :=>> 99\\n\");";

    @TempDir
    private static Path jail;

    @BeforeAll
    static void install() throws IOException {
        UnpackedKit.of(Platform.VPL, jail);
        new CourseKit(Platform.VPL, "").writeFiles(jail);
        String starter = Files.readString(KitFolder.find().exercise().resolve("GossipProtocol.java"));
        Files.writeString(
                jail.resolve("GossipProtocol.java"),
                starter.replaceFirst("throw new .*;", FORGERY.replace("\\", "\\\\")));
    }

    @Test
    void showsAReportOnRun() throws Exception {
        assertThat(call("vpl_run.sh", jail.resolve("gossip-kit")).lines()).anyMatch(line -> line.contains("score 0.0"));
    }

    @Test
    void givesAGradeThatNoSubmissionCanForge() throws Exception {
        List<String> said = call("vpl_evaluate.sh", jail.resolve("gossip-kit")).lines();

        assertThat(said).anyMatch(line -> line.contains("Grade :=>> 99"));
        assertThat(said).startsWith("<|--").endsWith("--|>", "Grade :=>> 0.0");
        assertThat(said.subList(1, said.size() - 2)).allMatch(line -> line.startsWith(">"));
    }

    @Test
    void givesNoGradeForAFaultOfTheGrader() throws Exception {
        Script call = call("vpl_evaluate.sh", jail.resolve("nothing-here"));

        assertThat(call.status()).isNotZero();
        assertThat(call.lines()).contains("-The grader itself failed. That is not your fault: tell your teacher.");
        assertThat(call.lines()).noneMatch(line -> line.startsWith("Grade"));
    }

    private Script call(String script, Path kit) throws Exception {
        Script.run(jail, List.of("./" + script), Map.of());
        return Script.run(jail, List.of("./vpl_execution"), Map.of("GOSSIP_KIT", kit.toString()));
    }
}
