package gossipkit.grading.simulate.claims;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.grading.subject.KitFolder;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.subject.Ungradable;
import gossipkit.sim.ProtocolFactory;
import gossipkit.swim.MemberState;
import java.nio.file.Path;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ClusterTest {

    private static ProtocolFactory reference;

    @BeforeAll
    static void load() throws Ungradable {
        reference = new Subjects(new KitFolder(Path.of(".."))).load("solution").members();
    }

    private static double figure(Experiment experiment) {
        return experiment.figure(reference, 1).orElseThrow();
    }

    @Test
    void aQuietMemberSendsAPingAndAnAckInEachRound() {
        assertThat(figure(new Cluster(8).quietLoad())).isBetween(1.95, 2.05);
    }

    @Test
    void aCrashIsSuspectedBeforeAnyoneIsDead() {
        double suspected = figure(new Cluster(8).secondsToFirstSuspicion());
        double dead = figure(new Cluster(8).secondsToAllDead(1));

        // The end of a period decides at the earliest, and the suspicion among 7 to 14 lasts 0.5 s x 5 x 4.
        assertThat(suspected).isBetween(0.5, 15.0);
        assertThat(dead).isGreaterThan(suspected + 7.5);
    }

    @Test
    void withoutLossNobodyIsMistaken() {
        assertThat(figure(new Cluster(8).mistakes(MemberState.SUSPECT, 0))).isZero();
    }

    @Test
    void whenAllIsLostEverybodyTakesEverybodyForDead() {
        assertThat(figure(new Cluster(4).mistakes(MemberState.DEAD, 1))).isEqualTo(4 * 3);
    }

    @Test
    void meansAndRatiosAreEmptyIfAPartIs() {
        Experiment two = (subject, seed) -> OptionalDouble.of(2 * seed);
        Experiment never = (subject, seed) -> OptionalDouble.empty();

        assertThat(two.mean(3).figure(reference, 1)).hasValue(8);
        assertThat(two.over(two.mean(3)).figure(reference, 1)).hasValue(0.25);
        assertThat(two.over(never).figure(reference, 1)).isEmpty();
        assertThat(never.mean(3).figure(reference, 1)).isEmpty();
    }
}
