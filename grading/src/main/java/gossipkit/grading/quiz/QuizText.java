package gossipkit.grading.quiz;

import gossipkit.grading.report.GradeReport;
import gossipkit.grading.report.Labelled;
import gossipkit.grading.report.Paint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What {@code kit quiz} prints. */
public final class QuizText {

    private static final String EMPHASIS = "[*`]";

    private final List<String> lines = new ArrayList<>();
    private final Paint paint;

    private QuizText(Paint paint) {
        this.paint = paint;
    }

    /** The whole report. */
    public static String of(QuizReport report, Paint paint) {
        QuizText text = new QuizText(paint);
        text.lines.add("Gossip Kit " + report.kit() + "  quiz");
        text.lines.add("");
        if (report.isMarked()) {
            report.entries().forEach(text::marked);
            text.score(report);
        } else {
            text.form(report);
        }
        return String.join("\n", text.lines) + "\n";
    }

    private void form(QuizReport report) {
        List<Integer> open = report.open();
        int answered = report.maxScore() - open.size();
        lines.add("  " + answered + " of " + report.maxScore() + " questions answered"
                + (open.isEmpty() ? "" : "; open: ")
                + open.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        lines.add("  Which answers are right, and why, is with your instructor.");
    }

    private void marked(QuizReport.Entry entry) {
        String right = entry.key().orElseThrow().right();
        String verdict = entry.isRight()
                ? paint.good(right + " is right")
                : paint.bad(entry.letter().map(letter -> letter + " is wrong").orElse("no answer"));
        lines.add("  " + entry.question().number() + ". " + entry.question().title() + ": " + verdict);
        entry.letter().filter(letter -> !letter.equals(right)).ifPresent(letter -> explain(entry, letter));
        explain(entry, right);
        lines.add("");
    }

    private void explain(QuizReport.Entry entry, String letter) {
        String choice = entry.question().choices().get(letter).replaceAll(EMPHASIS, "");
        String why = entry.key().orElseThrow().why().get(letter);
        lines.addAll(Labelled.lines(letter, choice));
        lines.addAll(Labelled.lines("", "-> " + why));
    }

    private void score(QuizReport report) {
        String passed = report.passed() ? paint.good("passed") : paint.bad("not passed");
        lines.add("  score " + report.score() + " of " + report.maxScore() + ", pass mark " + GradeReport.PASS_MARK
                + " %: " + passed);
    }
}
