package gossipkit.grading.report;

import gossipkit.tests.Item;
import java.util.Comparator;
import java.util.List;

/**
 * One item of the rubric in a report.
 *
 * @param item which item
 * @param points what it earned
 * @param checks its checks, in the catalogue's order
 */
public record ItemReport(Item item, Points points, List<CheckReport> checks) {

    private static final Comparator<CheckReport> MOST_TELLING_FIRST = Comparator.comparing(
                    (CheckReport check) -> !check.essential())
            .thenComparing(check -> check.diagram().isEmpty())
            .thenComparing(check -> !check.alone())
            .thenComparing(check -> check.diagram().map(Diagram::height).orElse(0));

    /** Whether it earned all that it is worth. */
    public boolean isFull() {
        return points.equals(Points.of(item.points()));
    }

    /** Those that did not pass. */
    public List<CheckReport> failures() {
        return checks.stream().filter(check -> !check.passed()).toList();
    }

    /**
     * Those that did not stop at a TODO, the most telling first: the essential check, then the one with the shortest
     * diagram, of one member before those of whole clusters. The less there is to read, the nearer it is to the mistake.
     */
    public List<CheckReport> writtenFailures() {
        return failures().stream()
                .filter(check -> !OpenTodos.stop(check))
                .sorted(MOST_TELLING_FIRST)
                .toList();
    }

    /** How many checks failed, in words; empty if none did. */
    public String remark() {
        int failed = failures().size();
        if (checks.isEmpty()) {
            return "no checks";
        }
        if (failed == 0) {
            return "";
        }
        if (failed == checks.size()) {
            return failed == 1 ? "its one check failed" : "all " + failed + " checks failed";
        }
        boolean essential = failures().stream().anyMatch(CheckReport::essential);
        return failed + " of " + checks.size() + " checks failed" + (essential ? ", the essential one among them" : "");
    }
}
