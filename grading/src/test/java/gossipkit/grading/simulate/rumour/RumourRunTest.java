package gossipkit.grading.simulate.rumour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gossipkit.grading.UsageError;
import gossipkit.grading.subject.KitFolder;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.subject.Ungradable;
import gossipkit.sim.ProtocolFactory;
import gossipkit.sim.Simulation;
import gossipkit.sim.SimulationSettings;
import gossipkit.sim.TraceEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RumourRunTest {

    private static final ProtocolFactory NO_SUBJECT = (id, address, config, random, clock) -> {
        throw new AssertionError("not a strategy of a subject");
    };

    private static ProtocolFactory reference;

    @BeforeAll
    static void loadTheReference() throws Ungradable {
        reference = new Subjects(new KitFolder(Path.of(".."))).load("solution").members();
    }

    private static RumourRun with(RumourRun run, RumourSettings rumours) {
        return new RumourRun(run.strategy(), run.settings(), rumours, run.rounds());
    }

    @ParameterizedTest
    @EnumSource(names = "INFECT_AND_DIE", mode = EnumSource.Mode.EXCLUDE)
    void aRumourReachesAll(Strategy strategy) {
        RumourResult result = RumourRun.of(strategy, 40, 1).result(reference);

        assertThat(result.informed()).isEqualTo(40);
        assertThat(result.coverage()).isEqualTo(1);
        assertThat(result.millisTo(1)).hasValue(0);
        assertThat(result.millisTo(40)).isPresent();
    }

    @Test
    void infectAndDieMissesSome() {
        RumourResult result = RumourRun.of(Strategy.INFECT_AND_DIE, 1_000, 1).result(NO_SUBJECT);

        // Of those who each get three copies on average, one in e^3 gets none, a little more since not all pass it on.
        assertThat(result.coverage()).isBetween(0.9, 0.97);
        assertThat(result.messages()).isEqualTo(3L * result.informed());
        assertThat(result.millisTo(1_000)).isEmpty();
    }

    @Test
    void everyCopyIsEitherNewsOrARepeat() {
        RumourResult result = RumourRun.of(Strategy.PUSH, 100, 1).result(NO_SUBJECT);

        assertThat(result.copies()).isEqualTo(result.messages()).isEqualTo(100 * 3 * 5);
        assertThat(result.repeats()).isEqualTo(result.copies() - 99);
    }

    @Test
    void requestsThatLearnNothingCostToo() {
        RumourResult result = RumourRun.of(Strategy.PULL, 100, 1).result(NO_SUBJECT);

        assertThat(result.copies()).isEqualTo(99);
        assertThat(result.messages()).isEqualTo(100 * 30 + 99);
    }

    @Test
    void lossBeginsWithTheRumour() {
        RumourRun calm = RumourRun.of(Strategy.SWIM, 20, 1);

        RumourResult result =
                new RumourRun(calm.strategy(), calm.settings().withLoss(1), calm.rumours(), 5).result(reference);

        assertThat(result.informed()).isEqualTo(1);
        assertThat(result.repeats()).isZero();
    }

    @Test
    void hopsEndARumour() {
        RumourRun run = RumourRun.of(Strategy.PUSH, 1_000, 1);

        RumourResult result = with(run, run.rumours().withTtlHops(1)).result(NO_SUBJECT);

        assertThat(result.informed()).isBetween(4, 1 + 3 * 5);
        assertThat(result.messages()).isEqualTo(3 * 5);
    }

    @Test
    void membersInStepBeginTheirRoundsTogether() {
        RumourSettings inStep = RumourSettings.defaults().withInStep(true);
        SimulationSettings settings = SimulationSettings.of(50, 1);
        Simulation cluster = new Simulation(Strategy.PUSH.members(inStep, NO_SUBJECT), settings, List.of());
        cluster.updateMetadata(1, "news", "1");
        cluster.runFor(Duration.ofSeconds(20));

        assertThat(sent(cluster)).hasSize(50 * 3 * 5).allMatch(sent -> sent.atMillis() % 1_000 == 0);
    }

    @Test
    void aRoundInStepAtMostQuadruplesThoseWhoKnow() {
        RumourRun run = RumourRun.of(Strategy.PUSH, 1_000, 1);

        RumourResult result = with(run, run.rumours().withInStep(true)).result(NO_SUBJECT);

        assertThat(result.informedAfter(0)).isEqualTo(1);
        assertThat(result.informedAfter(1)).isEqualTo(4);
        assertThat(result.informedAfter(2)).isBetween(5, 16);
        assertThat(result.informedAfter(30)).isEqualTo(1_000);
    }

    @Test
    void rumoursThatDriveEachOtherOutOfMemoryGrowTooOldInTheEnd() {
        RumourSettings forgetful = RumourSettings.defaults().withMemory(5).withTtlHops(Integer.MAX_VALUE);
        assertThat(lastMessageMillis(forgetful.withMaxAge(Duration.ofMinutes(5))))
                .isGreaterThan(100_000);

        assertThat(lastMessageMillis(forgetful.withMaxAge(Duration.ofSeconds(30))))
                .isBetween(20_000L, 30_000L);
    }

    private static long lastMessageMillis(RumourSettings rumours) {
        Simulation cluster =
                new Simulation(Strategy.PUSH.members(rumours, NO_SUBJECT), SimulationSettings.of(20, 1), List.of());
        for (int number = 1; number <= 20; number++) {
            cluster.updateMetadata(number, "news", "" + number);
        }
        cluster.runFor(Duration.ofMinutes(2));
        List<TraceEvent.Sent> sent = sent(cluster);
        return sent.get(sent.size() - 1).atMillis();
    }

    private static List<TraceEvent.Sent> sent(Simulation cluster) {
        List<TraceEvent.Sent> messages = new ArrayList<>();
        for (TraceEvent event : cluster.trace().events()) {
            if (event instanceof TraceEvent.Sent sent) {
                messages.add(sent);
            }
        }
        return messages;
    }

    @Test
    void aRestartedMemberHasForgottenAndIsFoundWhereItWas() {
        Simulation cluster = new Simulation(
                Strategy.PULL.members(RumourSettings.defaults(), NO_SUBJECT), SimulationSettings.of(10, 1), List.of());
        cluster.updateMetadata(1, "news", "1");
        cluster.runFor(Duration.ofSeconds(20));

        cluster.restart(5);
        assertThat(cluster.node(5).isAlive(Rumour.id("news", "1"))).isFalse();
        cluster.runFor(Duration.ofSeconds(20));

        assertThat(cluster.node(5).isAlive(Rumour.id("news", "1"))).isTrue();
    }

    @Test
    void theSameSeedGivesTheSameRun() {
        RumourResult once = RumourRun.of(Strategy.PUSH_PULL, 200, 7).result(NO_SUBJECT);
        RumourResult again = RumourRun.of(Strategy.PUSH_PULL, 200, 7).result(NO_SUBJECT);
        RumourResult other = RumourRun.of(Strategy.PUSH_PULL, 200, 8).result(NO_SUBJECT);

        assertThat(once).usingRecursiveComparison().isEqualTo(again).isNotEqualTo(other);
    }

    @Test
    void aHundredThousandMembersHearARumour() {
        RumourResult result = new RumourRun(
                        Strategy.INFECT_AND_DIE, SimulationSettings.of(100_000, 1), RumourSettings.defaults(), 1)
                .result(NO_SUBJECT);

        assertThat(result.coverage()).isBetween(0.93, 0.95);
    }

    /** Members that know of nobody. */
    private static ProtocolFactory loners() {
        return Strategy.PULL.members(RumourSettings.defaults(), NO_SUBJECT);
    }

    @Test
    void aClusterThatNeverComesToRestIsRefused() {
        assertThatThrownBy(() -> RumourRun.of(Strategy.SWIM, 3, 1).result(loners()))
                .isInstanceOf(UsageError.class)
                .hasMessageContaining("has not come to rest after 2000 rounds");
    }

    @Test
    void aClusterTooBigToJoinIsRefused() {
        assertThatThrownBy(() -> RumourRun.of(Strategy.SWIM, 1_001, 1).result(loners()))
                .isInstanceOf(UsageError.class)
                .hasMessageContaining("at most 1000");
    }
}
