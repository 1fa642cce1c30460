package gossipkit.grading.simulate.claims;

import gossipkit.grading.simulate.rumour.RumourRun;
import gossipkit.grading.simulate.rumour.Settling;
import gossipkit.grading.simulate.rumour.Strategy;
import gossipkit.sim.ProtocolFactory;
import gossipkit.sim.Simulation;
import gossipkit.sim.SimulationSettings;
import gossipkit.sim.TraceEvent;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A SWIM cluster of the subject with default settings, at rest before the experiment begins.
 *
 * @param members how many there are
 */
record Cluster(int members) {

    private static final double MILLIS_PER_SECOND = 1_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int QUIET_ROUNDS = 10;

    /** Seconds from a crash until the first other member suspects it. */
    Experiment secondsToFirstSuspicion() {
        return (subject, seed) ->
                secondsToChanges(subject, seed, 1, change -> change.after().compareTo(MemberState.SUSPECT) >= 0, 1);
    }

    /** Seconds from the crash of so many at once until all others hold all of them DEAD. */
    Experiment secondsToAllDead(int crashed) {
        int verdicts = crashed * (members - crashed);
        return (subject, seed) ->
                secondsToChanges(subject, seed, crashed, change -> change.after() == MemberState.DEAD, verdicts);
    }

    /** Crashes the last members; seconds until so many changes of that kind about them have been reported. */
    private OptionalDouble secondsToChanges(
            ProtocolFactory subject, long seed, int crashed, Predicate<TraceEvent.Changed> kind, int count) {
        Simulation cluster = atRest(subject, seed);
        long startMillis = cluster.nowMillis();
        Set<MemberId> gone = IntStream.rangeClosed(members - crashed + 1, members)
                .mapToObj(cluster::id)
                .collect(Collectors.toSet());
        IntStream.rangeClosed(members - crashed + 1, members).forEach(cluster::crash);
        List<Long> whenMillis = new ArrayList<>();
        cluster.trace().follow(changes(change -> {
            if (gone.contains(change.about()) && kind.test(change)) {
                whenMillis.add(change.atMillis());
            }
        }));
        cluster.runFor(MINUTE);
        return whenMillis.size() < count
                ? OptionalDouble.empty()
                : OptionalDouble.of((whenMillis.get(count - 1) - startMillis) / MILLIS_PER_SECOND);
    }

    /** How often in a minute a live member is taken for that, when such a share of messages is lost. */
    Experiment mistakes(MemberState state, double loss) {
        return (subject, seed) -> {
            Simulation cluster = atRest(subject, seed);
            List<TraceEvent.Changed> mistakes = new ArrayList<>();
            cluster.setLoss(loss);
            cluster.trace().follow(changes(change -> {
                if (change.after() == state) {
                    mistakes.add(change);
                }
            }));
            cluster.runFor(MINUTE);
            return OptionalDouble.of(mistakes.size());
        };
    }

    /** Messages that a member sends in a round when nothing is new. */
    Experiment quietLoad() {
        return (subject, seed) -> {
            Simulation cluster = atRest(subject, seed);
            List<TraceEvent> sent = new ArrayList<>();
            cluster.trace().follow(event -> {
                if (event instanceof TraceEvent.Sent) {
                    sent.add(event);
                }
            });
            cluster.runFor(settings(seed).config().probeInterval().multipliedBy(QUIET_ROUNDS));
            return OptionalDouble.of((double) sent.size() / QUIET_ROUNDS / members);
        };
    }

    /** Milliseconds until all know of new metadata. */
    Experiment millisToSpreadMetadata() {
        return (subject, seed) -> RumourRun.of(Strategy.SWIM, members, seed).result(subject).millisTo(members).stream()
                .mapToDouble(millis -> millis)
                .findFirst();
    }

    private Simulation atRest(ProtocolFactory subject, long seed) {
        Simulation cluster = new Simulation(subject, settings(seed), List.of());
        Settling.joinAndWait(cluster, settings(seed));
        return cluster;
    }

    private SimulationSettings settings(long seed) {
        return SimulationSettings.of(members, seed);
    }

    private static Consumer<TraceEvent> changes(Consumer<TraceEvent.Changed> heard) {
        return event -> {
            if (event instanceof TraceEvent.Changed change) {
                heard.accept(change);
            }
        };
    }
}
