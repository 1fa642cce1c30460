package gossipkit.grading.report;

import gossipkit.tests.Item;
import java.util.List;

/**
 * One item of the rubric in a report.
 *
 * @param item which item
 * @param points what it earned
 * @param checks its checks, in the catalogue's order
 */
public record ItemReport(Item item, Points points, List<CheckReport> checks) {

    /** Those that did not pass. */
    public List<CheckReport> failures() {
        return checks.stream().filter(check -> !check.passed()).toList();
    }
}
