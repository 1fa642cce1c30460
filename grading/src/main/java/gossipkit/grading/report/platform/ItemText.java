package gossipkit.grading.report.platform;

import gossipkit.grading.report.CheckReport;
import gossipkit.grading.report.FailureText;
import gossipkit.grading.report.ItemReport;
import gossipkit.grading.report.OpenTodos;
import gossipkit.grading.report.Paint;
import java.util.List;

/** What came of one item, for a box of its own: how many checks failed, why, and what is not written yet. */
final class ItemText {

    private final FailureText failures;

    /**
     * @param subject the subject as the user would type it again
     * @param hintSteps how many of a check's hints to show
     */
    ItemText(String subject, int hintSteps) {
        this.failures = new FailureText(Paint.PLAIN, subject, hintSteps);
    }

    /** With each failure in full. What does not fit into so many bytes is left out whole, and counted. */
    String inFull(ItemReport item, int bytesMax) {
        StringBuilder text = new StringBuilder(start(item));
        Room room = new Room(bytesMax);
        int leftOut = 0;
        for (CheckReport check : item.writtenFailures()) {
            String failure = "\n" + failures.full(check);
            if (room.take(failure)) {
                text.append(failure);
            } else {
                leftOut++;
            }
        }
        return text + LeftOut.note(leftOut) + notWritten(item);
    }

    /** With the first failure in full and the others in a line. */
    String inShort(ItemReport item) {
        List<CheckReport> wrong = item.writtenFailures();
        String first = wrong.isEmpty() ? "" : "\n" + failures.full(wrong.get(0));
        return start(item) + first + inLines(wrong.stream().skip(1).toList()) + notWritten(item);
    }

    /** With each failure in a line. */
    String inLines(ItemReport item) {
        return start(item) + inLines(item.writtenFailures()) + notWritten(item);
    }

    private String inLines(List<CheckReport> checks) {
        return lines(checks.stream().map(failures::brief).toList());
    }

    private static String start(ItemReport item) {
        int checks = item.checks().size();
        String passed = checks == 1 ? "its one check passed" : "all " + checks + " checks passed";
        return (item.remark().isEmpty() ? passed : item.remark()) + "\n";
    }

    private static String notWritten(ItemReport item) {
        List<String> todos = OpenTodos.lines(item.failures());
        return todos.isEmpty() ? "" : "\n  Not written yet: where the checks stop\n" + lines(todos);
    }

    private static String lines(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}
