package gossipkit.grading.cli;

import gossipkit.grading.UsageError;
import gossipkit.grading.mutation.MutantRun;
import picocli.CommandLine.Option;

/** {@code --seed} and {@code --seeds}: which seeds mutants are run with. */
final class SeedsOption {

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "The first seed (default 1).")
    private long seed;

    @Option(names = "--seeds", paramLabel = "K", defaultValue = "1", description = "With K seeds in a row (default 1).")
    private int seeds;

    void requireOne() {
        if (seeds < 1) {
            throw new UsageError("--seeds must be at least 1: " + seeds);
        }
    }

    /** Runs mutants with them. */
    MutantRun run(Equipment equipment) {
        return new MutantRun(equipment.subjects(), equipment.outcomes(), seed, seeds);
    }
}
