package gossipkit.grading.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import gossipkit.grading.GraderFault;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SharesTest {

    private static final Offset<Double> ROUNDING = within(1e-9);

    @Test
    void theNewestCallThatHasAnOwnerDecides() {
        assertThat(owner("gossipkit.solution.swim.Membership", "gossipkit.sim.Node", "gossipkit.tests.harness.Cluster"))
                .isEqualTo(Owner.SUBJECT);
        assertThat(owner("gossipkit.sim.Node", "gossipkit.tests.harness.Cluster", "net.jqwik.engine.Engine"))
                .isEqualTo(Owner.CHECKS);
        assertThat(owner("gossipkit.tests.items.LeaveChecks", "net.jqwik.engine.Engine"))
                .isEqualTo(Owner.CHECKS);
        assertThat(owner("gossipkit.grading.replay.GuardedFactory", "gossipkit.sim.Node"))
                .isEqualTo(Owner.FRAMEWORK);
    }

    @Test
    void jqwikInsideOurHookIsFramework() {
        assertThat(owner("net.jqwik.engine.Engine", "gossipkit.tests.SeedHook", "org.junit.platform.Launcher"))
                .isEqualTo(Owner.FRAMEWORK);
        assertThat(owner("org.junit.platform.Launcher")).isEqualTo(Owner.FRAMEWORK);
    }

    @Test
    void whatOthersDoTheyDoForTheirCaller() {
        assertThat(owner("java.util.HashMap", "gossipkit.swim.Member", "gossipkit.solution.swim.Belief$$Lambda/0x1"))
                .isEqualTo(Owner.SUBJECT);
        assertThat(owner("com.tngtech.archunit.Importer", "gossipkit.tests.purity.ForbiddenApi"))
                .isEqualTo(Owner.CHECKS);
        assertThat(owner("com.sun.tools.javac.main.Main", "gossipkit.grading.subject.SubjectCompiler"))
                .isEqualTo(Owner.FRAMEWORK);
        assertThat(owner("java.lang.Thread")).isEqualTo(Owner.FRAMEWORK);
        assertThat(owner()).isEqualTo(Owner.FRAMEWORK);
    }

    private static Owner owner(String... types) {
        return Owner.of(Stream.of(types));
    }

    @Test
    void aSampleStandsForAPartOfTheTimeOfItsThread() {
        List<Sample> samples = List.of(
                new Sample(1, Owner.FRAMEWORK),
                new Sample(1, Owner.CHECKS),
                new Sample(2, Owner.CHECKS),
                new Sample(2, Owner.CHECKS),
                new Sample(2, Owner.SUBJECT),
                new Sample(2, Owner.FRAMEWORK));

        Shares shares = Shares.of(samples, Map.of(1L, 1.0, 2L, 2.0, 3L, 0.5), 5);

        assertThat(shares.checks()).isCloseTo(30, ROUNDING);
        assertThat(shares.subject()).isCloseTo(10, ROUNDING);
        assertThat(shares.framework()).isCloseTo(60, ROUNDING);
        assertThat(shares.samples()).isEqualTo(6);
    }

    @Test
    void whoWasNeverSeenHasNoShare() {
        Shares shares = Shares.of(List.of(new Sample(1, Owner.CHECKS)), Map.of(2L, 1.0), 2);

        assertThat(shares).isEqualTo(new Shares(0, 0, 1));
        assertThat(shares.framework()).isEqualTo(100);
    }

    @Test
    void theLineIsReadAtTheEndOfWhatAProcessPrinted() {
        Shares shares = new Shares(18.25, 5.5, 700);

        assertThat(Shares.parse("a report\n\n" + shares.line() + "\n")).isEqualTo(shares);
    }

    @Test
    void withoutSamplesThereAreNoShares() {
        assertThatExceptionOfType(GraderFault.class).isThrownBy(() -> Shares.parse(new Shares(0, 0, 0).line() + "\n"));
        assertThatExceptionOfType(GraderFault.class)
                .isThrownBy(() -> Shares.parse("a report\n"))
                .withMessageEndingWith("a report");
    }
}
