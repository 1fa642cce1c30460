package gossipkit.grading.report;

import gossipkit.grading.Verdict;
import java.util.List;

/**
 * What a learner reads: the items, then the most telling failure of each item in full and the others in a line; the same
 * of the bonus, if there is something in it; then what is not written yet, then the score.
 */
public final class TextReport {

    private final Paint paint;
    private final FailureText failures;
    private final StringBuilder text = new StringBuilder();

    private TextReport(Paint paint, String subject, int hintSteps) {
        this.paint = paint;
        this.failures = new FailureText(paint, subject, hintSteps);
    }

    /**
     * @param report what to tell
     * @param paint colours or none
     * @param subject the subject as the user would type it again
     * @param hintSteps how many of a check's hints to show
     */
    public static String of(GradeReport report, Paint paint, String subject, int hintSteps) {
        return new TextReport(paint, subject, hintSteps).write(report);
    }

    /** The same with the first hint only. */
    public static String of(GradeReport report, Paint paint, String subject) {
        return of(report, paint, subject, 1);
    }

    /** What there is to say of the whole, without colours: for those who show the items and their failures themselves. */
    public static String summary(GradeReport report, String subject, int hintSteps) {
        TextReport summary = new TextReport(Paint.PLAIN, subject, hintSteps);
        summary.start(report);
        return summary.finish(report);
    }

    private String write(GradeReport report) {
        start(report);
        if (report.verdict() == Verdict.GRADED) {
            line("");
            text.append(new ItemTable(paint).lines(report.items()));
            report.items().forEach(this::failuresOf);
            bonus(report.bonusItems());
        }
        return finish(report);
    }

    private void start(GradeReport report) {
        line(paint.strong("Gossip Kit " + report.kit()) + "  " + report.subject() + ", " + report.seedText());
    }

    private String finish(GradeReport report) {
        if (report.verdict() == Verdict.GRADED) {
            text.append(OpenTodos.text(report.allFailures(), paint));
        } else {
            line("");
            line(paint.bad(NotGraded.text(report)));
        }
        text.append(PrintedText.of(report.printed()));
        end(report);
        return text.toString();
    }

    private void bonus(List<ItemReport> items) {
        if (!items.isEmpty()) {
            line("");
            line("  " + paint.strong("bonus"));
            text.append(new ItemTable(paint).lines(items));
            items.forEach(this::failuresOf);
        }
    }

    private void failuresOf(ItemReport item) {
        List<CheckReport> wrong = item.writtenFailures();
        if (wrong.isEmpty()) {
            return;
        }
        line("");
        text.append(failures.full(wrong.get(0)));
        wrong.stream().skip(1).forEach(check -> line(failures.brief(check)));
    }

    private void end(GradeReport report) {
        line("");
        line(paint.weak("  isolation: " + report.isolation().mode() + " - "
                + report.isolation().note()));
        if (report.verdict() == Verdict.GRADED && report.items().size() == 1) {
            line("  only the item " + report.items().get(0).item().id() + " was graded");
        }
        List<CheckReport> inFull = report.allItems().stream()
                .flatMap(item -> item.writtenFailures().stream().limit(1))
                .toList();
        failures.furtherHints(inFull).ifPresent(this::line);
        report.bonusProblem()
                .ifPresent(
                        problem -> line("  bonus not graded: " + problem.strip().replace("\n", "\n    ")));
        line(score(report, paint));
        if (!report.bonusItems().isEmpty()) {
            line("  bonus " + paint.strong(report.bonus() + " of " + GradeReport.BONUS_MAX) + ", xp " + report.xp());
        }
    }

    /** The score beside the pass mark, in a line. */
    public static String score(GradeReport report, Paint paint) {
        String passed = report.passed() ? paint.good("passed") : paint.bad("not passed");
        return "  score " + paint.strong(report.score() + " of " + report.maxScore()) + ", pass mark "
                + GradeReport.PASS_MARK + (report.maxScore() == 100 ? "" : " %") + ": " + passed;
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
