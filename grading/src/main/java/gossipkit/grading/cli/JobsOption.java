package gossipkit.grading.cli;

import gossipkit.grading.UsageError;
import picocli.CommandLine.Option;

/** {@code --jobs}: how many submissions are graded at the same time. */
final class JobsOption {

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Grade so many at the same time (default: one on each core).")
    private Integer jobs;

    /** @throws UsageError if there would be none */
    int count() {
        if (jobs != null && jobs < 1) {
            throw new UsageError("--jobs must be at least 1: " + jobs);
        }
        return jobs != null ? jobs : Runtime.getRuntime().availableProcessors();
    }

    /** Whether the command line says so. */
    boolean isGiven() {
        return jobs != null;
    }
}
