package gossipkit.grading.cli;

import gossipkit.grading.Verdict;
import gossipkit.grading.report.GradeReport;

/** What the process ends with: scripts rely on it. */
public enum ExitStatus {
    /** Passed, or nothing is wrong. */
    OK(0),
    /** Graded, but below the pass mark; or something still fails. */
    BELOW(1),
    /** The user asked for something that cannot be. */
    USAGE(2),
    /** The subject cannot be graded. */
    UNGRADABLE(3),
    /** The grader itself failed. */
    FAULT(4);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    /** The number. */
    public int code() {
        return code;
    }

    /** The status for a subject with that verdict, or for one that was graded and passed or not. */
    static ExitStatus of(Verdict verdict, boolean passed) {
        return switch (verdict) {
            case GRADED -> passed ? OK : BELOW;
            case NOT_COMPILED, NOT_FOUND, FORBIDDEN -> UNGRADABLE;
            case GRADER_ERROR -> FAULT;
        };
    }

    static ExitStatus of(GradeReport report) {
        return of(report.verdict(), report.passed());
    }
}
