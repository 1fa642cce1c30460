package gossipkit.grading.cli;

import gossipkit.grading.UsageError;
import gossipkit.grading.batch.Seed;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code --seed} or {@code --hidden-seed}. */
final class SeedOption {

    @Mixin
    private OpenSeedOption open;

    @Option(
            names = "--hidden-seed",
            paramLabel = "N",
            description = "The same, but no report tells it, nor a token that would. Take a long number.")
    private Long hidden;

    Seed seed() {
        if (open.isGiven() && hidden != null) {
            throw new UsageError("either --seed or --hidden-seed: a run has one seed");
        }
        return hidden != null ? new Seed(hidden, true) : Seed.of(open.value());
    }
}
