package gossipkit.sim;

import java.util.Arrays;

/**
 * What comes next in one run, wherever several things could: a list of choices, and the default, 0, after its end. It
 * also notes how many options there were, so that {@link ScheduleSearch} can make other schedules out of it. Used for
 * one run only.
 */
public final class Schedule {

    private static final int POINTS_AT_FIRST = 64;

    private final int[] planned;
    private int lossesLeft;
    private int[] options = new int[POINTS_AT_FIRST];
    private int points;
    private long events;

    Schedule(int lossesMax, int... planned) {
        this.lossesLeft = lossesMax;
        this.planned = planned;
    }

    /** One of so many options. Where there is only one, nothing is decided. */
    int choose(int count) {
        events++;
        if (count == 1) {
            return 0;
        }
        if (points == options.length) {
            options = Arrays.copyOf(options, 2 * points);
        }
        options[points] = count;
        // Fewer options than last time: the protocol is not deterministic.
        int choice = points < planned.length && planned[points] < count ? planned[points] : 0;
        points++;
        return choice;
    }

    boolean mayLose() {
        return lossesLeft > 0;
    }

    void countLoss() {
        lossesLeft--;
    }

    /** The first point after all that is planned. */
    int pointsPlanned() {
        return planned.length;
    }

    /** At how many points of the run there was something to decide. */
    int points() {
        return points;
    }

    /** How many options there were at that point. */
    int options(int point) {
        return options[point];
    }

    /** The choices of this one up to that point, and then another one than the default. */
    int[] deviatingAt(int point, int choice) {
        int[] deviating = Arrays.copyOf(planned, point + 1);
        deviating[point] = choice;
        return deviating;
    }

    /** How many events have happened by it. */
    long events() {
        return events;
    }
}
