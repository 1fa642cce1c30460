package gossipkit.grading.watch;

import gossipkit.grading.Isolation;
import gossipkit.grading.Verdict;
import gossipkit.grading.check.Outcome;
import gossipkit.grading.report.CheckReport;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.report.ItemReport;
import gossipkit.grading.report.Points;
import gossipkit.tests.Item;
import gossipkit.tests.Rule;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Reports of single items, as a job tells them. */
final class Reports {

    private Reports() {}

    static GradeReport full(Item item) {
        return graded(
                new ItemReport(item, Points.of(item.points()), List.of(check(item.id() + ".fine", Outcome.PASSED))));
    }

    static GradeReport failing(Item item, String... checks) {
        return failing(item, Outcome.FAILED, checks);
    }

    static GradeReport failing(Item item, Outcome outcome, String... checks) {
        return graded(new ItemReport(
                item,
                Points.ZERO,
                Stream.of(checks)
                        .map(check -> check(item.id() + "." + check, outcome))
                        .toList()));
    }

    static GradeReport todo(Item item, String check) {
        String message = "bootstrap(...) of node1 threw UnsupportedOperationException: TODO 1: bootstrap "
                + "(GossipProtocol.java:56)";
        return graded(
                new ItemReport(item, Points.ZERO, List.of(check(item.id() + "." + check, Outcome.CRASHED, message))));
    }

    private static CheckReport check(String id, Outcome outcome) {
        return check(id, outcome, "found: something else");
    }

    private static CheckReport check(String id, Outcome outcome, String message) {
        return new CheckReport(
                id,
                false,
                false,
                List.of(Rule.J1),
                outcome,
                Optional.of(message),
                List.of("first hint of " + id, "second hint of " + id),
                Optional.empty(),
                Optional.empty(),
                true);
    }

    static GradeReport notCompiled(String reason) {
        return report(Verdict.NOT_COMPILED, Optional.of(reason), List.of());
    }

    private static GradeReport graded(ItemReport item) {
        return report(Verdict.GRADED, Optional.empty(), List.of(item));
    }

    private static GradeReport report(Verdict verdict, Optional<String> reason, List<ItemReport> items) {
        return new GradeReport("1.0.0", "exercise", OptionalLong.of(1), Isolation.NONE, verdict, reason, items, "");
    }

    /** What is known after all items were graded, of which these fail. */
    static Standing graded(GradeReport... failing) {
        Standing standing = Standing.START;
        for (Item item : Item.base()) {
            standing = standing.after(new Event.Graded(Stream.of(failing)
                    .filter(report -> report.items().get(0).item() == item)
                    .findFirst()
                    .orElseGet(() -> full(item))));
        }
        return standing;
    }
}
