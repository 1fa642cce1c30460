package gossipkit.grading.watch;

import gossipkit.grading.report.GradeReport;
import gossipkit.tests.Item;
import java.time.Duration;

/** What can happen while a subject is watched. */
public sealed interface Event {

    /** The sources have changed. */
    record Saved() implements Event {}

    /** An item is graded from now on. */
    record Began(Item item) implements Event {}

    /** A report of one item; or one without a grade, of all of them. */
    record Graded(GradeReport report) implements Event {}

    /** A plan was carried out, in that time. */
    record Finished(Duration took) implements Event {}

    /** The grader itself failed. */
    record Broke(RuntimeException why) implements Event {}

    /** The user pressed a key. */
    record Pressed(Key key) implements Event {}

    /** The window has another size. */
    record Resized() implements Event {}
}
