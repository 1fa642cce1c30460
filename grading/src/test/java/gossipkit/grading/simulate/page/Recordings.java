package gossipkit.grading.simulate.page;

import gossipkit.grading.simulate.Recording;
import gossipkit.grading.simulate.rumour.RumourSettings;
import gossipkit.grading.simulate.rumour.Strategy;
import gossipkit.grading.simulate.scenario.Cast;
import gossipkit.grading.subject.LoadedSubject;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.subject.Ungradable;
import gossipkit.sim.ProtocolFactory;
import gossipkit.sim.Simulation;
import gossipkit.sim.SimulationSettings;
import gossipkit.sim.TraceEvent;
import gossipkit.swim.MemberId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Runs of the reference, to be looked at. */
final class Recordings {

    private static final double LOSS = 0.05;

    private Recordings() {}

    /**
     * Fifty members. Three crash at 10 s, a fifth is cut off from 15 to 40 s, node3 starts anew at 45 s, node8 leaves at
     * 50 s.
     */
    static Recording stormy() throws Ungradable {
        return of("solution: 50 members in a storm", 50, Duration.ofSeconds(60), Recordings::storm);
    }

    /** A cluster in which nothing but loss is wrong. */
    static Recording lossy(int members, Duration length) throws Ungradable {
        return of("solution: " + members + " members", members, length, cluster -> {});
    }

    /**
     * A rumour among twelve members, by push and pull. node4 crashes before it can hear it, node5 stalls from 0 to 3 s, and
     * node3 is restarted at 9 s.
     */
    static Recording rumour() {
        ProtocolFactory members = Strategy.PUSH_PULL.members(RumourSettings.defaults(), null);
        return record(
                "a rumour",
                members,
                SimulationSettings.of(12, 1),
                Duration.ofSeconds(15),
                Optional.of(Cast.RUMOUR),
                cluster -> {
                    cluster.crash(4);
                    cluster.pause(5, Duration.ofSeconds(3));
                    cluster.at(Duration.ofSeconds(9), () -> {
                        cluster.crash(3);
                        cluster.restart(3);
                    });
                    cluster.updateMetadata(1, "news", "1");
                });
    }

    private static void storm(Simulation cluster) {
        Set<Integer> fifth = IntStream.rangeClosed(21, 30).boxed().collect(Collectors.toSet());
        cluster.at(Duration.ofSeconds(10), () -> List.of(3, 17, 42).forEach(cluster::crash));
        cluster.at(Duration.ofSeconds(12), () -> cluster.pause(5, Duration.ofSeconds(2)));
        cluster.at(Duration.ofSeconds(15), () -> cluster.partition(fifth));
        cluster.at(Duration.ofSeconds(40), cluster::heal);
        cluster.at(Duration.ofSeconds(45), () -> {
            cluster.restart(3);
            cluster.join(3, 1);
        });
        cluster.at(Duration.ofSeconds(50), () -> cluster.leave(8));
    }

    private static Recording of(String title, int members, Duration length, Consumer<Simulation> faults)
            throws Ungradable {
        try (LoadedSubject solution = new Subjects().load("solution")) {
            SimulationSettings settings = SimulationSettings.of(members, 1).withLoss(LOSS);
            Consumer<Simulation> join = Simulation::joinAll;
            return record(title, solution.members(), settings, length, Optional.empty(), join.andThen(faults));
        }
    }

    private static Recording record(
            String title,
            ProtocolFactory members,
            SimulationSettings settings,
            Duration length,
            Optional<MemberId> rumour,
            Consumer<Simulation> play) {
        Simulation cluster = new Simulation(members, settings, List.of());
        List<TraceEvent> events = new ArrayList<>();
        cluster.trace().follow(events::add);
        play.accept(cluster);
        cluster.runFor(length);
        return new Recording(
                title,
                IntStream.rangeClosed(1, settings.members())
                        .mapToObj(cluster::id)
                        .toList(),
                settings.config().probeInterval().toMillis(),
                length.toMillis(),
                events,
                rumour);
    }
}
