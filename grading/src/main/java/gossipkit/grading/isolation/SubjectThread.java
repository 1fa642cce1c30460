package gossipkit.grading.isolation;

/** Marks a thread that calls a submission and does nothing else: it may be tied to a core. */
public interface SubjectThread {}
