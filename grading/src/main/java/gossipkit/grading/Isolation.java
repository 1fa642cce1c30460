package gossipkit.grading;

import java.util.Optional;

/**
 * Where a subject ran.
 *
 * @param mode as on the command line: {@code none} or {@code process}
 * @param box what kept its process apart from the machine, if it had one of its own: {@code bwrap}, {@code plain}, ...
 * @param note a sentence for the reader of a report
 */
public record Isolation(String mode, Optional<String> box, String note) {

    /** In the grader's own process. */
    public static final Isolation NONE = new Isolation(
            "none", Optional.empty(), "the submission ran inside the grader's own process: for your own code only");

    /**
     * In a process of its own.
     *
     * @param box the box's name
     * @param note what the box keeps it from
     */
    public static Isolation process(String box, String note) {
        return new Isolation("process", Optional.of(box), note);
    }
}
