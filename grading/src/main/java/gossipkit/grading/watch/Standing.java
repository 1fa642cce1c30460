package gossipkit.grading.watch;

import gossipkit.grading.report.CheckReport;
import gossipkit.grading.report.GradeReport;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * All that there is to show.
 *
 * @param grades what was found out
 * @param view what the user looks at
 * @param activity what is done now, in words
 * @param stuck whether runs of earlier saves go on in this process for ever
 */
public record Standing(Grades grades, View view, String activity, boolean stuck) {

    static final Standing START = new Standing(Grades.NONE, View.NOTHING, "compiling", false);

    /** What there is to show after that event. */
    Standing after(Event event) {
        if (event instanceof Event.Saved || event.equals(new Event.Pressed(Key.ALL))) {
            return new Standing(grades.saved(), view, "compiling", stuck);
        }
        if (event instanceof Event.Began began) {
            return doing("grading " + began.item().id());
        }
        if (event instanceof Event.Graded graded) {
            return graded(graded.report());
        }
        if (event instanceof Event.Finished finished) {
            return doing("graded in " + seconds(finished.took()) + "; waiting for the next save");
        }
        if (event instanceof Event.Pressed pressed) {
            return new Standing(grades, view.after(pressed.key(), grades.failures()), activity, stuck);
        }
        return this;
    }

    private Standing doing(String now) {
        return new Standing(grades, view, now, stuck);
    }

    /** When another item fails now, that is what the user works on next. */
    private Standing graded(GradeReport report) {
        Grades newer = grades.with(report);
        View start = newer.focus().equals(grades.focus()) ? view : View.NOTHING;
        return new Standing(
                newer, start.among(newer.failures()), activity, stuck || WatchedSubject.leavesThreads(report));
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
