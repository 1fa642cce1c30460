package gossipkit.grading.kit;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.grading.cli.Equipment;
import gossipkit.grading.cli.Kit;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What the documents show is what the kit prints today. */
class DocumentedOutputTest {

    private static final Pattern REPORT = Pattern.compile("```\n(Gossip Kit .*?)```", Pattern.DOTALL);

    @Test
    void theReportInTheReadmeIsReal() throws IOException {
        assertThat(reportsIn(Path.of("../README.md"))).containsExactly(kit("grade", "mutant:unbounded-piggyback"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.fr.md"})
    void theReportsInTheInstructionsAreReal(String document) throws IOException {
        String failing = kit("grade", "mutant:no-indirect-probe", "--item", "indirect_probe");
        assertThat(reportsIn(Path.of("../exercise").resolve(document)))
                // Learners have no mutants: there, it is what their own class would get.
                .containsExactly(kit("grade", "exercise"), failing.replace("mutant:no-indirect-probe", "exercise"));
    }

    private static List<String> reportsIn(Path document) throws IOException {
        return REPORT.matcher(Files.readString(document))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }

    private static String kit(String... arguments) {
        StringWriter out = new StringWriter();
        CommandLine kit = Kit.commandLine(Equipment.ofKit());
        kit.setOut(new PrintWriter(out, true)).execute(arguments);
        return out.toString();
    }
}
