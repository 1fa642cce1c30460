package gossipkit.grading.kit;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.grading.cli.Equipment;
import gossipkit.grading.cli.Kit;
import gossipkit.grading.simulate.scenario.ScenarioKey;
import gossipkit.grading.subject.KitFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code exercise/SIMULATE.md} tells to type works. */
class SimulatePageTest {

    private static final String COMMAND = "grading/kit simulate ";
    private static final Path KIT = KitFolder.find().root();

    @TempDir
    private Path folder;

    static Stream<String> commands() throws IOException {
        return page().lines().filter(line -> line.startsWith(COMMAND)).map(line -> line.substring(COMMAND.length()));
    }

    private static String page() throws IOException {
        return Files.readString(KIT.resolve("exercise/SIMULATE.md"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandOfThePageWorks(String command) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Kit.commandLine(Equipment.ofKit())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments(command));
        assertThat(err.toString()).isEmpty();
        assertThat(status).isZero();
        assertThat(out.toString()).isNotBlank();
    }

    /** With the reference in the place of the learner's class, and files where they belong. */
    private String[] arguments(String command) {
        List<String> arguments = new ArrayList<>(List.of("simulate", "solution"));
        for (String word : command.split(" ")) {
            boolean isFile = word.startsWith("exercise/");
            boolean isPage = word.endsWith(".html");
            arguments.add(
                    isFile
                            ? KIT.resolve(word).toString()
                            : isPage ? folder.resolve(word).toString() : word);
        }
        return arguments.toArray(String[]::new);
    }

    @Test
    void everyFaultHasItsLine() throws IOException {
        String page = page();
        assertThat(Stream.of(ScenarioKey.values()).filter(ScenarioKey::isRepeatable))
                .allSatisfy(key -> assertThat(page).contains("| `--" + key.word() + " "));
    }
}
