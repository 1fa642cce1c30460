package gossipkit.grading.report.platform;

import gossipkit.grading.Verdict;
import gossipkit.grading.report.CheckReport;
import gossipkit.grading.report.FailureText;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.report.ItemReport;
import gossipkit.grading.report.NotGraded;
import gossipkit.grading.report.Paint;
import gossipkit.grading.report.TextReport;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * {@code report.md}, for the summary of a GitHub job: the items as a table, what there is to say of the whole, the bonus
 * if there is something in it, then each failure in full. All that a submission says is in fenced code.
 */
final class MarkdownReport {

    /** Above 1,024 KiB, GitHub drops the whole summary; there may be others in the same job. */
    static final int BYTES_MAX = 900 * 1024;

    private static final int NOTE_BYTES_MAX = 200;
    private static final String FENCE = "```";
    private static final String NO_FENCE = "'''";

    private final GradeReport report;
    private final FailureText failures;
    private final StringBuilder text = new StringBuilder();

    private MarkdownReport(GradeReport report, FailureText failures) {
        this.report = report;
        this.failures = failures;
    }

    static String of(GradeReport report, String subject, int hintSteps) {
        MarkdownReport markdown = new MarkdownReport(report, new FailureText(Paint.PLAIN, subject, hintSteps));
        markdown.writeHead();
        markdown.text.append('\n').append(fenced(TextReport.summary(report, subject, hintSteps)));
        if (report.verdict() == Verdict.GRADED) {
            markdown.writeBonus();
            markdown.writeFailures();
        }
        return markdown.text.toString();
    }

    /** Code that cannot end early: no three backticks are left in it. */
    static String fenced(String code) {
        return FENCE + "text\n" + code.replace(FENCE, NO_FENCE).stripTrailing() + "\n" + FENCE + "\n";
    }

    private void writeHead() {
        boolean graded = report.verdict() == Verdict.GRADED;
        String result = graded ? (report.passed() ? "passed" : "not passed") : NotGraded.title(report.verdict());
        line("# " + report.score() + " of " + report.maxScore() + ": " + result);
        NotGraded.apology(report.verdict()).ifPresent(apology -> line("\n" + apology));
        if (graded) {
            writeTable(report.items());
        }
    }

    private void writeBonus() {
        if (!report.bonusItems().isEmpty()) {
            line("\n## Bonus: " + report.bonus() + " of " + GradeReport.BONUS_MAX);
            writeTable(report.bonusItems());
        }
    }

    private void writeTable(List<ItemReport> items) {
        line("\n| task | item | category | points | of | checks |");
        line("|---:|---|---|---:|---:|---|");
        items.forEach(this::writeRow);
    }

    private void writeRow(ItemReport item) {
        line("| " + item.item().task() + " | `" + item.item().id() + "` | "
                + item.item().category().label() + " | " + item.points() + " | "
                + item.item().points() + " | " + (item.remark().isEmpty() ? "all passed" : item.remark()) + " |");
    }

    private void writeFailures() {
        int taken = text.toString().getBytes(StandardCharsets.UTF_8).length;
        Room room = new Room(BYTES_MAX - NOTE_BYTES_MAX - taken);
        int leftOut = 0;
        for (ItemReport item : report.allItems()) {
            leftOut += writeFailures(item, room);
        }
        text.append(LeftOut.note(leftOut));
    }

    /** Returns how many there was no room for. */
    private int writeFailures(ItemReport item, Room room) {
        String heading = "\n## `" + item.item().id() + "`: " + item.remark() + "\n";
        int leftOut = 0;
        for (CheckReport check : item.writtenFailures()) {
            String section = heading + "\n" + fenced(failures.full(check));
            if (room.take(section)) {
                text.append(section);
                heading = "";
            } else {
                leftOut++;
            }
        }
        return leftOut;
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
