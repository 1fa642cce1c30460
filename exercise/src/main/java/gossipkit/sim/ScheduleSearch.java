package gossipkit.sim;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * Runs the same thing again and again, each time by another {@link Schedule}: first by default, then with every single
 * deviation from that, then with every two, and so on. So the first run that fails is one of the simplest that do. Each
 * run starts from the beginning, for a protocol cannot be copied.
 *
 * <pre>{@code
 * new ScheduleSearch(10_000, 1).explore(schedule -> {
 *     Simulation cluster = Simulation.by(schedule, GossipProtocol::new, SimulationSettings.of(2, 1), List.of());
 *     cluster.joinAll();
 *     cluster.runFor(Duration.ofSeconds(1));
 * });
 * }</pre>
 */
public final class ScheduleSearch {

    private final long eventsMax;
    private final int lossesMax;

    /**
     * What a search has come to.
     *
     * @param schedules how many runs there were
     * @param events how many events happened in all of them
     * @param complete whether there is no other run: every order of events has been tried, or one equivalent to it
     */
    public record Coverage(long schedules, long events, boolean complete) {}

    /**
     * @param eventsMax no run begins once so many events have happened in all: the search is bounded by this, and not by
     *     the time that it takes
     * @param lossesMax how many messages may be lost in one run
     * @throws IllegalArgumentException if {@code eventsMax} is not positive, or {@code lossesMax} negative
     */
    public ScheduleSearch(long eventsMax, int lossesMax) {
        if (eventsMax <= 0 || lossesMax < 0) {
            throw new IllegalArgumentException("not a budget: " + eventsMax + " events, " + lossesMax + " losses");
        }
        this.eventsMax = eventsMax;
        this.lossesMax = lossesMax;
    }

    /**
     * Searches until all is done, or the budget used up, or {@code run} throws something.
     *
     * @param run makes one simulation by the schedule and runs it; apart from the schedule it is the same each time
     */
    public Coverage explore(Consumer<Schedule> run) {
        Schedule byDefault = new Schedule(lossesMax);
        follow(byDefault, run);
        long schedules = 1;
        long events = byDefault.events();
        Deque<Schedule> followed = new ArrayDeque<>();
        followed.add(byDefault);
        while (!followed.isEmpty()) {
            Schedule parent = followed.remove();
            for (int point = parent.pointsPlanned(); point < parent.points(); point++) {
                for (int choice = 1; choice < parent.options(point); choice++) {
                    if (events >= eventsMax) {
                        return new Coverage(schedules, events, false);
                    }
                    Schedule child = new Schedule(lossesMax, parent.deviatingAt(point, choice));
                    follow(child, run);
                    schedules++;
                    events += child.events();
                    followed.add(child);
                }
            }
        }
        return new Coverage(schedules, events, true);
    }

    private static void follow(Schedule schedule, Consumer<Schedule> run) {
        try {
            run.accept(schedule);
        } catch (RedundantRun redundant) {
            // Up to here it was a run like any other; what would follow has been seen.
        }
    }
}
