package gossipkit.grading.subject;

import gossipkit.grading.Verdict;

/** A subject that cannot be graded, through a fault of its own or of the grader. */
public final class Ungradable extends Exception {

    private static final long serialVersionUID = 1L;

    private final Verdict verdict;
    private final String subject;

    /**
     * @param verdict why: anything but {@link Verdict#GRADED}
     * @param subject the subject's name, as in {@link LoadedSubject#name()}
     * @param reason what was wrong, where, and what to do; the first line says it all
     */
    public Ungradable(Verdict verdict, String subject, String reason) {
        super(reason);
        this.verdict = verdict;
        this.subject = subject;
    }

    /** Why. */
    public Verdict verdict() {
        return verdict;
    }

    /** The subject's name. */
    public String subject() {
        return subject;
    }

    /** What was wrong, where, and what to do. */
    public String reason() {
        return getMessage();
    }
}
