package gossipkit.grading.report;

import gossipkit.grading.Verdict;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a learner reads: the items, then one failing check of each item in full and the others in a line, then what is
 * not written yet, then the score. In full is the essential check, or else the one with the shortest diagram, of one
 * member before those of whole clusters: the less there is to read, the nearer it is to the mistake.
 */
public final class TextReport {

    private static final Comparator<CheckReport> MOST_TELLING_FIRST = Comparator.comparing(
                    (CheckReport check) -> !check.essential())
            .thenComparing(check -> check.trace().isEmpty())
            .thenComparing(check -> !check.alone())
            .thenComparing(
                    check -> check.trace().map(drawn -> drawn.lines().count()).orElse(0L));

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

    /** Why there is no grade: one line, but for the compiler's messages and the forbidden uses, a line or more each. */
    public static String error(GradeReport report) {
        String reason = report.reason().orElse("").strip();
        boolean list = report.verdict() == Verdict.NOT_COMPILED || report.verdict() == Verdict.FORBIDDEN;
        return because(report.verdict()) + ":" + (list ? "\n  " + reason.replace("\n", "\n  ") : " " + reason);
    }

    private String write(GradeReport report) {
        line(paint.strong("Gossip Kit " + report.kit()) + "  " + report.subject() + ", seed " + report.seed());
        line("");
        if (report.verdict() == Verdict.GRADED) {
            text.append(new ItemTable(paint).lines(report.items()));
            report.items().forEach(this::failuresOf);
            notWrittenYet(report);
        } else {
            line(paint.bad(error(report)));
        }
        text.append(PrintedText.of(report.printed()));
        end(report);
        return text.toString();
    }

    private void failuresOf(ItemReport item) {
        List<CheckReport> wrong = written(item);
        if (wrong.isEmpty()) {
            return;
        }
        line("");
        text.append(failures.full(wrong.get(0)));
        wrong.stream().skip(1).forEach(check -> line(failures.brief(check)));
    }

    private static List<CheckReport> written(ItemReport item) {
        return item.failures().stream()
                .filter(check -> FailureText.todo(check).isEmpty())
                .sorted(MOST_TELLING_FIRST)
                .toList();
    }

    private void notWrittenYet(GradeReport report) {
        List<CheckReport> open = report.items().stream()
                .flatMap(item -> item.failures().stream())
                .filter(check -> FailureText.todo(check).isPresent())
                .sorted(Comparator.comparingInt(FailureText::todoNumber))
                .toList();
        if (open.isEmpty()) {
            return;
        }
        line("");
        line("  " + paint.strong("Not written yet") + ": where the checks stop");
        open.stream()
                .collect(Collectors.groupingBy(
                        check -> FailureText.todo(check).orElse(""), LinkedHashMap::new, Collectors.counting()))
                .forEach((todo, count) ->
                        line("    " + todo + "  stops " + count + (count == 1 ? " check" : " checks")));
        line("  Next: " + paint.strong(FailureText.todo(open.get(0)).orElse("")));
    }

    private void end(GradeReport report) {
        line("");
        line(paint.weak("  isolation: " + report.isolation().mode() + " - "
                + report.isolation().note()));
        if (report.verdict() == Verdict.GRADED && report.items().size() == 1) {
            line("  only the item " + report.items().get(0).item().id() + " was graded");
        }
        List<CheckReport> inFull = report.items().stream()
                .flatMap(item -> written(item).stream().limit(1))
                .toList();
        failures.furtherHints(inFull).ifPresent(this::line);
        String passed = report.passed() ? paint.good("passed") : paint.bad("not passed");
        line("  score " + paint.strong(report.score() + " of " + report.maxScore()) + ", pass mark "
                + GradeReport.PASS_MARK + (report.maxScore() == 100 ? "" : " %") + ": " + passed);
    }

    private static String because(Verdict verdict) {
        return switch (verdict) {
            case NOT_COMPILED -> "not graded: it does not compile";
            case NOT_FOUND -> "not graded: there is no usable GossipProtocol";
            case FORBIDDEN -> "not graded: it uses what the exercise forbids";
            case GRADER_ERROR -> "the grader itself failed";
            case GRADED -> "";
        };
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
