package gossipkit.grading.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.grading.report.Paint;
import gossipkit.grading.simulate.count.Agreement;
import gossipkit.grading.simulate.count.Round;
import gossipkit.grading.simulate.report.SimulationJson;
import gossipkit.grading.simulate.report.SimulationText;
import gossipkit.grading.simulate.scenario.Said;
import gossipkit.grading.simulate.scenario.Scenario;
import gossipkit.grading.simulate.scenario.ScenarioKey;
import gossipkit.grading.simulate.scenario.ScenarioReader;
import gossipkit.grading.subject.LoadedSubject;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.subject.Ungradable;
import gossipkit.sim.TraceEvent;
import gossipkit.swim.MemberState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ClusterRunnerTest {

    private static LoadedSubject reference;

    @BeforeAll
    static void load() throws Ungradable {
        reference = new Subjects().load("solution");
    }

    @Test
    void aCalmClusterComesToAgreeAndDoubtsNobody() {
        ClusterRun run = run(Map.of(ScenarioKey.NODES, "20", ScenarioKey.FOR, "20s"));
        List<Round> rounds = run.counts().rounds();
        assertThat(rounds).hasSize(20);
        assertThat(rounds.get(19).informed()).isEqualTo(20);
        // A Ping and an Ack each; an Ack or two may come a round later.
        assertThat(rounds.get(19).sent()).isBetween(38L, 42L);
        assertThat(run.counts().falseAlarms().raised(MemberState.SUSPECT)).isZero();
        assertThat(run.failure()).isEmpty();
    }

    @Test
    void aCrashIsNoticedWithinTheTimesOfTheRules() {
        ClusterRun run = run(Map.of(ScenarioKey.NODES, "20", ScenarioKey.CRASH, "2@20s"));
        assertThat(run.counts().detections()).hasSize(2).allSatisfy(crash -> {
            // P5: whoever pings it first knows a period later. T2: 5 x ceil(log2(21)) x 0.5 s.
            long suspected = crash.suspected().orElseThrow();
            assertThat(suspected - crash.crashedAt()).isBetween(1L, 4_000L);
            assertThat(crash.declared().orElseThrow() - suspected).isEqualTo(12_500L);
            assertThat(crash.known().orElseThrow())
                    .isGreaterThanOrEqualTo(crash.declared().getAsLong());
        });
    }

    @Test
    void aSplitThatEndsBeforeAnybodyIsBuriedHeals() {
        ClusterRun run = run(
                Map.of(ScenarioKey.NODES, "20", ScenarioKey.PARTITION, "0-9|10-19@20s..28s", ScenarioKey.FOR, "60s"));
        assertThat(run.counts().rounds().get(27).informed()).isLessThan(20);
        assertThat(run.counts().rounds().get(59).informed()).isEqualTo(20);
        assertThat(run.counts().agreements())
                .hasSize(2)
                .last()
                .extracting(Agreement::sinceMillis)
                .isEqualTo(28_000L);
        assertThat(run.counts().falseAlarms().raisedWhileSplit(MemberState.SUSPECT))
                .isPositive();
    }

    @Test
    void whoseRequestToJoinIsLostAsksAgain() {
        ClusterRun run = run(Map.of(ScenarioKey.NODES, "20", ScenarioKey.LOSS, "30%", ScenarioKey.FOR, "60s"));
        assertThat(run.counts().agreements().get(0).agreedMillis()).isPresent();
    }

    @Test
    void whoeverRestartsIsBackSoon() {
        ClusterRun run =
                run(Map.of(ScenarioKey.NODES, "10", ScenarioKey.CRASH, "node7@5s", ScenarioKey.RESTART, "node7@30s"));
        assertThat(run.counts().rounds().get(28).up()).isEqualTo(9);
        assertThat(run.counts().rounds().get(59).informed()).isEqualTo(10);
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherSeedOthers() {
        Map<ScenarioKey, String> storm = Map.of(
                ScenarioKey.NODES, "15", ScenarioKey.LOSS, "10%", ScenarioKey.CRASH, "3@10s", ScenarioKey.FOR, "30s");
        ClusterRun run = run(storm);
        assertThat(SimulationJson.of(run)).isEqualTo(SimulationJson.of(run(storm)));
        assertThat(SimulationText.of(run, Paint.PLAIN)).isEqualTo(SimulationText.of(run(storm), Paint.PLAIN));
        List<Said> other = said(storm);
        other.add(new Said(ScenarioKey.SEED, "2", "--seed"));
        assertThat(SimulationJson.of(run(other))).isNotEqualTo(SimulationJson.of(run));
    }

    @Test
    void whatCountsIsWhatTheFollowerHears() {
        List<Object> heard = new ArrayList<>();
        Scenario scenario = ScenarioReader.read(said(Map.of(ScenarioKey.NODES, "5", ScenarioKey.FOR, "10s")));
        ClusterRun run = new ClusterRunner(reference, scenario, event -> {
                    if (event instanceof TraceEvent.Sent) {
                        heard.add(event);
                    }
                })
                .run(now -> {});
        assertThat(run.counts().traffic().all().messages()).isEqualTo(heard.size());
    }

    private static ClusterRun run(Map<ScenarioKey, String> said) {
        return run(said(said));
    }

    private static ClusterRun run(List<Said> said) {
        return new ClusterRunner(reference, ScenarioReader.read(said), event -> {}).run(now -> {});
    }

    private static List<Said> said(Map<ScenarioKey, String> said) {
        List<Said> all = new ArrayList<>();
        said.forEach((key, value) -> all.add(new Said(key, value, "--" + key.word())));
        return all;
    }
}
