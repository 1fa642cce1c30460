package gossipkit.grading.simulate.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gossipkit.grading.UsageError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioFileTest {

    private static final String STORM = """
            # A bad day.
            nodes: 20
            loss: 5%
            for: 40s
            crash:
              - 2@5s
              - node3,node4@6s
            restart: node4@12s
            pause: node5@8s..12s
            partition: [0-9|10-19@20s..30s]
            """;

    @TempDir
    private Path folder;

    @Test
    void saysWhatTheOptionsSay() throws IOException {
        List<Said> options = List.of(
                said(ScenarioKey.PARTITION, "node1-node10|node11-node20@20s..30s"),
                said(ScenarioKey.NODES, "20"),
                said(ScenarioKey.CRASH, "2@5s"),
                said(ScenarioKey.CRASH, "node3,node4@6s"),
                said(ScenarioKey.FOR, "40s"),
                said(ScenarioKey.PAUSE, "node5@8s..12s"),
                said(ScenarioKey.LOSS, "0.05"),
                said(ScenarioKey.RESTART, "node4@12s"));
        Scenario byOptions = ScenarioReader.read(options);
        Scenario byFile = ScenarioReader.read(ScenarioFile.read(file(STORM)));
        assertThat(byFile.settings()).isEqualTo(byOptions.settings());
        assertThat(byFile.length()).isEqualTo(byOptions.length());
        assertThat(byFile.faults().subList(0, 4)).isEqualTo(byOptions.faults().subList(0, 4));
        assertThat(sides(byFile)).isEqualTo(sides(byOptions));
    }

    private static List<?> sides(Scenario scenario) {
        Fault.Partition partition = (Fault.Partition) scenario.faults().get(4);
        return partition.sides().stream().map(MemberList::numbers).toList();
    }

    @Test
    void whatIsSaidLaterHolds() throws IOException {
        List<Said> both = new ArrayList<>(ScenarioFile.read(file(STORM)));
        both.add(said(ScenarioKey.LOSS, "20%"));
        assertThat(ScenarioReader.read(both).settings().loss()).isEqualTo(0.2);
    }

    @Test
    void anEmptyFileSaysNothing() throws IOException {
        assertThat(ScenarioFile.read(file("# nothing\n"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "lossy: 3 / unknown key 'lossy'; there are nodes, strategy, seed,",
                "loss: 120% / loss: '120%' is not a share",
                "crash: [3@1s, node99@3s] / crash: there is no node99 in 'node99'",
                "crash: 3@99s / crash: it ends at 99s, but the run lasts 60s (for)",
                "crash: 51@3s / crash: 51 of 50 members are too many",
                "crash: 0@3s / crash: '0' is nobody",
                "crash: node3 / crash: 'node3' does not say when",
                "nodes: [3] / nodes has to be N",
                "nodes: / nodes has to be N",
                "nodes: 0 / nodes: 0 is too few: at least 1",
                "nodes: 200000 / nodes: members must be 1 to 100000: 200000",
                "partition: 0-3|3-9@1s..2s / partition: '0-3|3-9@1s..2s' has node4 on two sides",
                "partition: 0-3@5s / partition: '0-3@5s' does not say until when",
                "pause: node1@5s..5s / pause: 'node1@5s..5s' lasts no time",
                "probe-timeout: 3s / probe-timeout: probeTimeout must be below probeInterval",
                "for: 0s / for: a run of no time shows nothing",
                "- a / a scenario has lines such as 'nodes: 50'",
                "strategy: shout / strategy: 'shout' is no strategy; there are push, pull, push-pull,",
                "loss: {a: b} / loss has to be SHARE",
            })
    void aMistakeIsToldWithItsLine(String line, String expected) throws IOException {
        Path file = file("# one\n# two\n" + line + "\n");
        assertThatThrownBy(() -> ScenarioReader.read(ScenarioFile.read(file)))
                .isInstanceOf(UsageError.class)
                .hasMessageStartingWith("scenario.yaml, line 3: " + expected);
    }

    @Test
    void whatIsSaidTwiceIsAMistake() throws IOException {
        Path file = file("loss: 5%\nfanout: 3\nloss: 6%\n");
        assertThatThrownBy(() -> ScenarioFile.read(file)).hasMessage("scenario.yaml, line 3: loss stands there twice");
    }

    @Test
    void whatIsNoYamlIsToldWithItsLine() throws IOException {
        Path file = file("nodes: 3\n\"a: b\n");
        assertThatThrownBy(() -> ScenarioFile.read(file))
                .isInstanceOf(UsageError.class)
                .hasMessageStartingWith("scenario.yaml, line ")
                .hasMessageContaining("not YAML");
    }

    @Test
    void whatCannotBeReadIsSaid() throws IOException {
        assertThatThrownBy(() -> ScenarioFile.read(folder)).hasMessageStartingWith("cannot read the scenario");
        Path binary = Files.write(folder.resolve("binary"), new byte[] {(byte) 0xC3, 0x28});
        assertThatThrownBy(() -> ScenarioFile.read(binary)).hasMessageContaining("text file in UTF-8");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("scenario.yaml"), text);
    }

    private static Said said(ScenarioKey key, String value) {
        return new Said(key, value, "--" + key.word());
    }
}
