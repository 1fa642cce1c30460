package gossipkit.grading.simulate;

import gossipkit.grading.check.Failure;
import gossipkit.grading.simulate.count.RumourCount;
import gossipkit.grading.simulate.count.RunCount;
import gossipkit.grading.simulate.count.RunCounter;
import gossipkit.grading.simulate.scenario.Cast;
import gossipkit.grading.simulate.scenario.Scenario;
import gossipkit.grading.subject.LoadedSubject;
import gossipkit.sim.Simulation;
import gossipkit.sim.TraceEvent;
import gossipkit.swim.MemberId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/** Runs a cluster of a subject through a scenario, round by round. */
public final class ClusterRunner {

    /** The most members that watch each other: each knows each, and what each believes of each is counted, which takes memory. */
    public static final int MEMBERS_MAX = 5_000;

    /** Far more than a round takes: whoever takes longer never ends. */
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private static final Duration LIMIT_PER_MEMBER = Duration.ofMillis(20);

    private final LoadedSubject subject;
    private final Scenario scenario;
    private final Consumer<TraceEvent> follower;
    private final List<MemberId> members;
    private final RunCounter count;
    private final MemberGuard guard;
    private Simulation cluster;
    private long nowMillis;

    /**
     * @param subject makes the members, which fit the strategy of the scenario
     * @param follower hears of each event as it happens, on another thread
     * @throws IllegalArgumentException if there are more than {@value #MEMBERS_MAX} members that watch each other
     */
    public ClusterRunner(LoadedSubject subject, Scenario scenario, Consumer<TraceEvent> follower) {
        int size = scenario.settings().members();
        if (size > MEMBERS_MAX && !scenario.isOfRumour()) {
            throw new IllegalArgumentException("more than " + MEMBERS_MAX + " members: " + size);
        }
        this.subject = subject;
        this.scenario = scenario;
        guard = new MemberGuard(LIMIT.plus(LIMIT_PER_MEMBER.multipliedBy(size)));
        members = IntStream.rangeClosed(1, size)
                .mapToObj(number -> new MemberId("node" + number))
                .toList();
        count = counter();
        this.follower = follower.andThen(count);
    }

    private RunCounter counter() {
        long roundMillis = scenario.round().toMillis();
        return scenario.isOfRumour()
                ? new RumourCount(members, Cast.RUMOUR, roundMillis)
                : new RunCount(members, roundMillis);
    }

    /**
     * Runs it to its end, or until a member fails it.
     *
     * @param progress hears after each round what virtual time it is, in milliseconds
     * @throws gossipkit.grading.GraderFault if the run breaks down through no fault of the members
     */
    public ClusterRun run(LongConsumer progress) {
        Optional<Failure> failure = guard.run(this::start);
        while (failure.isEmpty() && nowMillis < scenario.length().toMillis()) {
            failure = guard.run(this::nextRound);
            progress.accept(nowMillis);
        }
        if (failure.isEmpty()) {
            subject.endRun();
        } else {
            subject.abandonRun();
        }
        return new ClusterRun(subject.name(), scenario, members, count.end(nowMillis), nowMillis, failure);
    }

    private void start() {
        cluster = new Simulation(subject.members(), scenario.settings(), List.of());
        cluster.trace().follow(follower);
        Cast.play(scenario, cluster);
    }

    private void nextRound() {
        long left = scenario.length().toMillis() - nowMillis;
        cluster.runFor(Duration.ofMillis(Math.min(left, scenario.round().toMillis())));
        nowMillis = cluster.nowMillis();
    }
}
