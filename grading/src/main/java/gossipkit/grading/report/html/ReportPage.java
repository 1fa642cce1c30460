package gossipkit.grading.report.html;

import gossipkit.grading.Verdict;
import gossipkit.grading.html.Asset;
import gossipkit.grading.html.Page;
import gossipkit.grading.html.Tone;
import gossipkit.grading.report.FailureText;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.report.ItemReport;
import gossipkit.grading.report.NotGraded;
import gossipkit.grading.report.OpenTodos;
import gossipkit.grading.report.Paint;
import gossipkit.grading.report.Points;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the template of {@code report.html} shows.
 *
 * @param report what to tell
 * @param subject the subject as the user would type it again
 * @param hintSteps how many of a check's hints to show
 */
public record ReportPage(GradeReport report, String subject, int hintSteps) {

    /** What the layout needs to know. */
    public Page page() {
        String title = isGraded() ? report.score() + " of " + report.maxScore() : result();
        return Page.of(title + " - " + report.subject()).withStyle(Asset.text("report.css"));
    }

    /** Whether there is a grade. */
    public boolean isGraded() {
        return report.verdict() == Verdict.GRADED;
    }

    /** The result in a few words. */
    public String result() {
        return isGraded() ? (report.passed() ? "passed" : "not passed") : NotGraded.title(report.verdict());
    }

    /** Whether the result is good. */
    public Tone tone() {
        return report.passed() ? Tone.GOOD : Tone.BAD;
    }

    /** What a student is to know who sees a 0 that is the grader's fault. */
    public Optional<String> apology() {
        return NotGraded.apology(report.verdict());
    }

    /** Why there is no grade, or what is special about it. */
    public Optional<String> reason() {
        return report.reason().map(String::strip).filter(text -> !text.isEmpty());
    }

    /** What all is worth, in tenths of points. */
    public int tenthsMax() {
        return Points.of(report.maxScore()).tenths();
    }

    /** How many points pass, or which share of them if only one item was asked for. */
    public String passMark() {
        return GradeReport.PASS_MARK + (report.maxScore() == 100 ? "" : " %");
    }

    /** How many checks there are, and how many failed. */
    public String checks() {
        int all = report.items().stream().mapToInt(item -> item.checks().size()).sum();
        int failed = report.failures().size();
        return failed == 0 ? "all " + all + " checks passed" : failed + " of " + all + " checks failed";
    }

    /** The items in the rubric's order; none without a grade. */
    public List<ItemView> items() {
        return shown().map(item -> new ItemView(item, this, isFirst(item.item().id())))
                .toList();
    }

    /** The items of the bonus, if there is something in it. */
    public List<ItemView> bonusItems() {
        return report.bonusItems().stream()
                .map(item -> new ItemView(item, this, false))
                .toList();
    }

    /** The most telling failure of the first item that has any. */
    public Optional<CheckView> first() {
        return items().stream().flatMap(item -> item.failures().stream()).findFirst();
    }

    /** Each TODO at which checks stop, with their number. */
    public Map<String, Long> todos() {
        return isGraded() ? OpenTodos.of(report.allFailures()) : Map.of();
    }

    /** How to get at the hints that are not shown, if there are any. */
    public Optional<String> furtherHints() {
        return new FailureText(Paint.PLAIN, subject, hintSteps)
                .furtherHints(report.allItems().stream()
                        .flatMap(item -> item.writtenFailures().stream())
                        .toList())
                .map(String::strip);
    }

    private Stream<ItemReport> shown() {
        return isGraded() ? report.items().stream() : Stream.empty();
    }

    private boolean isFirst(String itemId) {
        return shown().filter(item -> !item.writtenFailures().isEmpty())
                .findFirst()
                .map(item -> item.item().id().equals(itemId))
                .orElse(false);
    }
}
