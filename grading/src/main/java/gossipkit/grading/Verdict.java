package gossipkit.grading;

/** What became of a grade, apart from its score. */
public enum Verdict {
    /** The suite ran; the score counts. */
    GRADED,
    /** The sources do not compile: score 0. */
    NOT_COMPILED,
    /** There is no usable {@code GossipProtocol}: score 0. */
    NOT_FOUND,
    /** It uses something that the exercise forbids: score 0. */
    FORBIDDEN,
    /** The grader failed, not the subject: there is no score. */
    GRADER_ERROR
}
