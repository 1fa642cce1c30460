package gossipkit.grading.watch;

import gossipkit.grading.report.CheckReport;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * All that there is to show.
 *
 * @param grades what was found out
 * @param view what the user looks at
 * @param activity what is done now, in words
 */
public record Standing(Grades grades, View view, String activity) {

    static final Standing START = new Standing(Grades.NONE, View.NOTHING, "compiling");

    /** What there is to show after that event. */
    Standing after(Event event) {
        if (event instanceof Event.Saved) {
            return new Standing(grades.saved(), view, "compiling");
        }
        if (event instanceof Event.Began began) {
            return new Standing(grades, view, "grading " + began.item().id());
        }
        if (event instanceof Event.Graded graded) {
            return graded(grades.with(graded.report()));
        }
        if (event instanceof Event.Finished finished) {
            return new Standing(grades, view, "graded in " + seconds(finished.took()) + "; waiting for the next save");
        }
        if (event instanceof Event.Pressed pressed) {
            return new Standing(grades, view.after(pressed.key(), grades.failures()), activity);
        }
        return this;
    }

    /** Another item fails now: that is what the user works on next. */
    private Standing graded(Grades newer) {
        View start = newer.focus().equals(grades.focus()) ? view : View.NOTHING;
        return new Standing(newer, start.among(newer.failures()), activity);
    }

    /** The failure that the user looks at, if there is any. */
    Optional<CheckReport> shown() {
        return grades.failures().stream()
                .filter(check -> check.id().equals(view.checkId()))
                .findFirst();
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.2f s", time.toMillis() / 1_000.0);
    }
}
