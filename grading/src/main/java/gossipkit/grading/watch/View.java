package gossipkit.grading.watch;

import gossipkit.grading.report.CheckReport;
import java.util.List;

/**
 * Which of the failures the user looks at.
 *
 * @param checkId the check, as in {@link CheckReport#id()}; empty before there is any
 * @param hints how many of its hints are shown
 */
record View(String checkId, int hints) {

    static final View NOTHING = new View("", 1);

    /** The user stays where he is as long as that check fails, and is led to the first failure if it does not. */
    View among(List<CheckReport> failures) {
        if (position(failures) >= 0) {
            return this;
        }
        return failures.isEmpty() ? NOTHING : new View(failures.get(0).id(), 1);
    }

    /** What the user sees after pressing that key. */
    View after(Key key, List<CheckReport> failures) {
        return failures.isEmpty()
                ? this
                : switch (key) {
                    case HINT ->
                        new View(
                                checkId,
                                Math.min(
                                        hints + 1,
                                        Math.max(1, shown(failures).hints().size())));
                    case NEXT -> at(position(failures) + 1, failures);
                    case PREVIOUS -> at(position(failures) - 1, failures);
                    case ALL, QUIT -> this;
                };
    }

    private static View at(int position, List<CheckReport> failures) {
        return new View(failures.get(Math.floorMod(position, failures.size())).id(), 1);
    }

    /** Where in the list the shown check is; -1 if it is not there. */
    int position(List<CheckReport> failures) {
        return failures.stream().map(CheckReport::id).toList().indexOf(checkId);
    }

    private CheckReport shown(List<CheckReport> failures) {
        return failures.get(position(failures));
    }
}
