package gossipkit.grading.batch;

import gossipkit.grading.report.LearnersView;
import java.nio.file.Path;

/**
 * What is to be done.
 *
 * @param folder where the submissions lie
 * @param out where the results go
 * @param seed what all randomness comes from
 * @param isolation where submissions run, as on the command line: {@code process} or {@code none}
 * @param hintSteps how many hints the reports show
 * @param hiddenChecks whether the reports tell of hidden checks what they tell of others
 * @param anonymous whether the class report has numbers in place of names
 */
public record BatchOrder(
        Path folder, Path out, Seed seed, String isolation, int hintSteps, boolean hiddenChecks, boolean anonymous) {

    /** What the readers of the reports may see. */
    LearnersView view() {
        return new LearnersView(hiddenChecks, !seed.hidden());
    }
}
