package gossipkit.grading.batch;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What is to be done.
 *
 * @param folder where the submissions lie
 * @param out where the results go
 * @param seed what all randomness comes from
 * @param isolation where submissions run, as on the command line: {@code process} or {@code none}
 * @param jobs how many are graded at the same time
 * @param hintSteps how many hints the reports show
 * @param limit what one submission may take by the clock before its worker counts as stuck
 */
public record BatchOrder(Path folder, Path out, long seed, String isolation, int jobs, int hintSteps, Duration limit) {

    /** Longer than any grade takes, hostile ones and loaded machines included. */
    public static final Duration LIMIT = Duration.ofMinutes(5);
}
