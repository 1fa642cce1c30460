package gossipkit.grading.owntests;

import gossipkit.grading.Verdict;
import gossipkit.grading.report.Paint;
import java.util.List;

/** The report as text: a line for each test, a line for each mutant, the score. */
public final class OwnTestsText {

    private static final int KILLERS_SHOWN = 2;

    private OwnTestsText() {}

    /** The whole report, also of tests that were not graded. */
    public static String of(OwnTestsReport report, Paint paint) {
        if (report.verdict() != Verdict.GRADED) {
            return notGraded(report) + "\n";
        }
        StringBuilder text = new StringBuilder("Gossip Kit ").append(report.kit());
        text.append("  tests in ").append(report.subject());
        text.append(", seed ").append(report.seed()).append("\n\n");
        text.append("  kills  test\n");
        report.tests().forEach(test -> text.append(line(test, paint)));
        text.append("\n  points  checks  mutant, and what kills it\n");
        report.mutants().forEach(mutant -> text.append(line(mutant, paint)));
        text.append("\n  points: ").append(MutantPoints.RULE).append('\n');
        text.append("  isolation: ").append(report.isolation().mode()).append(" - ");
        text.append(report.isolation().note()).append('\n');
        return text.append("  ").append(summary(report)).append('\n').toString();
    }

    /** Why there is no grade. */
    public static String notGraded(OwnTestsReport report) {
        String reason = report.reason().orElse("").strip();
        boolean fault = report.verdict() == Verdict.GRADER_ERROR;
        String title = fault ? "the grader itself failed: " : "not graded: " + because(report.verdict());
        return title + reason.replace("\n", "\n  ");
    }

    private static String because(Verdict verdict) {
        return switch (verdict) {
            case NOT_COMPILED -> "the tests do not compile:\n  ";
            case FORBIDDEN -> "the tests use what they may not:\n  ";
            default -> "";
        };
    }

    /** In a line, without a line end. */
    static String summary(OwnTestsReport report) {
        long faulty =
                report.tests().stream().filter(test -> test.fault().isPresent()).count();
        return "score " + report.score() + " of " + OwnTestsReport.MAX + ": " + report.killed() + " of "
                + report.mutants().size() + " mutants killed by "
                + report.tests().size() + " tests"
                + (faulty > 0 ? ", " + faulty + " of them wrong" : "");
    }

    private static String line(OwnTest test, Paint paint) {
        String line = String.format(
                "  %5s  %s", test.fault().isPresent() ? "-" : test.kills().size(), test.name());
        return test.fault()
                        .map(fault -> paint.bad(line + ": scores nothing") + "\n         " + fault.text())
                        .orElse(line)
                + "\n";
    }

    private static String line(MutantScore score, Paint paint) {
        String line = String.format(
                "  %6s  %6d  %s", score.points(), score.checks(), score.mutant().id());
        return (score.isKilled()
                        ? paint.good(line) + ": " + killers(score.killedBy())
                        : paint.weak(line + ": survives"))
                + "\n";
    }

    private static String killers(List<String> tests) {
        int more = tests.size() - KILLERS_SHOWN;
        return String.join(", ", tests.subList(0, Math.min(tests.size(), KILLERS_SHOWN)))
                + (more > 0 ? " and " + more + " more" : "");
    }
}
