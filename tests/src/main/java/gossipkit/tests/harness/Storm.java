package gossipkit.tests.harness;

import gossipkit.sim.Simulation;
import gossipkit.sim.SimulationSettings;
import gossipkit.swim.Member;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/**
 * A bad time for a cluster: a network that loses and doubles messages, and faults, one after another. The last three
 * members are spared, so that afterwards whoever probes has a relay.
 *
 * @param members how many there are
 * @param seed rules the run
 * @param lossPercent how many messages in a hundred are lost
 * @param duplicatePercent how many in a hundred arrive twice
 * @param faults what is done to whom, in turn
 */
public record Storm(int members, int seed, int lossPercent, int duplicatePercent, List<Fault> faults) {

    private static final int SPARED = 3;
    private static final int MEMBERS_MAX = 6;
    private static final int FAULTS_MAX = 5;

    /** What can be done. */
    public enum Kind {
        CRASH,
        RESTART,
        PAUSE,
        LEAVE,
        PARTITION,
        CUT,
        HEAL,
        METADATA
    }

    /**
     * One fault.
     *
     * @param kind what is done
     * @param member to whom; counted round those that are not spared
     * @param seconds how long it takes until the next
     */
    public record Fault(Kind kind, int member, int seconds) {}

    /** The settings that go with it: suspicions that outlast the storm, and fanout for everybody. */
    public SimulationSettings settings() {
        SimulationSettings calm = Cluster.talkative(members, seed);
        return calm.withConfig(calm.config().withSuspicionMultiplier(30).withDeadRetention(Duration.ofMinutes(10)))
                .withDuplication(duplicatePercent / 100.0)
                .withShuffledTies(true);
    }

    /** The cluster forms, and the storm passes over it. */
    public void rage(Cluster cluster) {
        cluster.act(Simulation::joinAll).runForSeconds(3).act(running -> running.setLoss(lossPercent / 100.0));
        Map<Integer, Long> earlierLives = new HashMap<>();
        for (Fault fault : faults) {
            int member = 1 + fault.member() % (members - SPARED);
            long incarnation =
                    cluster.belief(member, member).map(Member::incarnation).orElse(0L);
            // Who has not heard of an earlier life yet says goodbye with too low an incarnation: nobody has to believe
            // it.
            if (fault.kind() != Kind.LEAVE || incarnation >= earlierLives.getOrDefault(member, 0L)) {
                cluster.act(running -> befall(running, fault.kind(), member, fault.seconds()));
            }
            earlierLives.merge(member, incarnation, Math::max);
            cluster.runForSeconds(fault.seconds());
        }
    }

    private void befall(Simulation running, Kind kind, int member, int seconds) {
        int next = 1 + member % members;
        switch (kind) {
            case CRASH -> running.crash(member);
            case RESTART -> {
                running.restart(member);
                running.join(member, next);
            }
            case PARTITION -> running.partition(Set.of(member));
            case CUT -> running.cut(member, next);
            case HEAL -> running.heal();
            case PAUSE, LEAVE, METADATA -> befallRunning(running, kind, member, seconds);
        }
    }

    private static void befallRunning(Simulation running, Kind kind, int member, int seconds) {
        if (!running.isRunning(member)) {
            return;
        }
        switch (kind) {
            case PAUSE -> running.pause(member, Duration.ofSeconds(seconds));
            case LEAVE -> running.leave(member);
            default -> running.updateMetadata(member, "at", Long.toString(running.nowMillis()));
        }
    }

    /** The network is well again, and everybody who runs meets everybody else once more. */
    public void pass(Cluster cluster) {
        cluster.act(running -> {
            running.heal();
            running.setLoss(0);
        });
        cluster.runForSeconds(FAULTS_MAX);
        cluster.act(running -> {
            for (int member = 1; member <= members; member++) {
                if (running.isRunning(member)) {
                    running.join(member, everybody());
                }
            }
        });
    }

    private int[] everybody() {
        return IntStream.rangeClosed(1, members).toArray();
    }

    /** Any storm. */
    public static final class Any implements ArbitrarySupplier<Storm> {
        @Override
        public Arbitrary<Storm> get() {
            Arbitrary<Fault> fault = Combinators.combine(
                            Arbitraries.of(Kind.class),
                            Arbitraries.integers().between(0, MEMBERS_MAX - SPARED - 1),
                            Arbitraries.integers().between(0, FAULTS_MAX - 1))
                    .as(Fault::new);
            return Combinators.combine(
                            Arbitraries.integers().between(SPARED + 1, MEMBERS_MAX),
                            Arbitraries.integers().between(0, 1000),
                            Arbitraries.integers().between(0, 30),
                            Arbitraries.integers().between(0, 30),
                            fault.list().ofMaxSize(FAULTS_MAX))
                    .as(Storm::new);
        }
    }
}
