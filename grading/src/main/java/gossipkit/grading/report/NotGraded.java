package gossipkit.grading.report;

import gossipkit.grading.Verdict;
import java.util.Optional;

/** Why there is no grade, in words. */
public final class NotGraded {

    private NotGraded() {}

    /** In a few words, without the reason; empty for {@link Verdict#GRADED}. */
    public static String title(Verdict verdict) {
        return switch (verdict) {
            case NOT_COMPILED -> "not graded: it does not compile";
            case NOT_FOUND -> "not graded: there is no usable GossipProtocol";
            case FORBIDDEN -> "not graded: it uses what the exercise forbids";
            case GRADER_ERROR -> "the grader itself failed";
            case GRADED -> "";
        };
    }

    /** With the reason: one line, but for the compiler's messages and the forbidden uses, a line or more each. */
    public static String text(GradeReport report) {
        String reason = report.reason().orElse("").strip().replace("\n", "\n  ");
        boolean list = report.verdict() == Verdict.NOT_COMPILED || report.verdict() == Verdict.FORBIDDEN;
        return title(report.verdict()) + ":" + (list ? "\n  " : " ") + reason;
    }

    /** The same, after the apology if there is one. */
    public static String withApology(GradeReport report) {
        return apology(report.verdict()).map(apology -> apology + "\n\n").orElse("") + text(report);
    }

    /** What a student is to know who sees a 0 that is the grader's fault. */
    public static Optional<String> apology(Verdict verdict) {
        return verdict == Verdict.GRADER_ERROR
                ? Optional.of("This is not your fault, and the 0 is not your grade. Please tell your instructor.")
                : Optional.empty();
    }
}
