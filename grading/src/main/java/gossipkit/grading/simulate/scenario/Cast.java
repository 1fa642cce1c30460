package gossipkit.grading.simulate.scenario;

import gossipkit.grading.simulate.rumour.Rumour;
import gossipkit.sim.Simulation;
import gossipkit.swim.MemberId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Who plays in a run, and who of them is still on stage: carries out what is done to members and to the network. */
public final class Cast {

    private static final String KEY = "news";
    private static final String VALUE = "1";

    /** The rumour that spreads where members do not watch each other. */
    public static final MemberId RUMOUR = Rumour.id(KEY, VALUE);

    private final Simulation cluster;
    private final int members;
    private final boolean ofRumour;
    /** Draws the members that a fault is about. */
    private final SplittableRandom random;

    private final Set<Integer> left = new HashSet<>();
    private final Set<Integer> joining = new TreeSet<>();
    private final List<Fault.Partition> partitions = new ArrayList<>();

    private Cast(Scenario scenario, Simulation cluster) {
        this.cluster = cluster;
        members = scenario.settings().members();
        ofRumour = scenario.isOfRumour();
        random = new SplittableRandom(scenario.settings().seed());
    }

    /** Lets everybody join, or the rumour start, and everything else happen at its time. */
    public static void play(Scenario scenario, Simulation cluster) {
        Cast cast = new Cast(scenario, cluster);
        for (Fault fault : scenario.faults()) {
            cluster.at(fault.from(), () -> fault.begin(cast));
            cluster.at(fault.to(), () -> fault.end(cast));
        }
        if (cast.ofRumour) {
            cluster.updateMetadata(1, KEY, VALUE);
        } else {
            cast.numbers(node -> node > 1).forEach(cast.joining::add);
            cast.joinOnceARound(scenario.round());
        }
    }

    void crash(Chosen who) {
        for (int node : who.among(numbers(cluster::isRunning), random)) {
            cluster.crash(node);
        }
    }

    void restart(Chosen who) {
        for (int node : who.among(numbers(number -> !cluster.isRunning(number)), random)) {
            left.remove(node);
            cluster.restart(node);
            if (!ofRumour) {
                joining.add(node);
                join(node);
            }
        }
    }

    /** As a good host does: whoever still knows nobody, since its request or the answer was lost, asks again. */
    private void joinOnceARound(Duration round) {
        joining.removeIf(
                node -> !takesPart(node) || cluster.node(node).allMembers().size() > 1);
        joining.forEach(this::join);
        cluster.at(Duration.ofMillis(cluster.nowMillis()).plus(round), () -> joinOnceARound(round));
    }

    /** By the first member that it can hope to reach. */
    private void join(int node) {
        numbers(number -> number != node && takesPart(number)).stream()
                .findFirst()
                .ifPresent(contact -> cluster.join(node, contact));
    }

    void leave(Chosen who) {
        for (int node : who.among(numbers(this::takesPart), random)) {
            if (cluster.isRunning(node)) {
                left.add(node);
                cluster.leave(node);
            }
        }
    }

    void pause(Chosen who, Duration howLong) {
        for (int node : who.among(numbers(this::takesPart), random)) {
            if (cluster.isRunning(node)) {
                cluster.pause(node, howLong);
            }
        }
    }

    void partition(Fault.Partition partition) {
        partitions.add(partition);
        List<MemberList> sides = partition.sides();
        // Whoever is cut off from all other sides needs no cut of its own.
        boolean lastIsRest =
                sides.stream().mapToInt(side -> side.numbers().size()).sum() == members;
        sides.subList(0, sides.size() - (lastIsRest ? 1 : 0)).forEach(side -> cluster.partition(side.numbers()));
    }

    /** The simulator heals everything at once: what is still cut is cut again. */
    void heal(Fault.Partition over) {
        partitions.remove(over);
        cluster.heal();
        List<Fault.Partition> still = List.copyOf(partitions);
        partitions.clear();
        still.forEach(this::partition);
    }

    private boolean takesPart(int node) {
        return cluster.isRunning(node) && !left.contains(node);
    }

    private List<Integer> numbers(IntPredicate which) {
        return IntStream.rangeClosed(1, members).filter(which).boxed().toList();
    }
}
