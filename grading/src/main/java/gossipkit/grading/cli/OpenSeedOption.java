package gossipkit.grading.cli;

import picocli.CommandLine.Option;

/** {@code --seed}, which everybody may know. */
final class OpenSeedOption {

    private static final long USUAL = 1;

    @Option(names = "--seed", paramLabel = "N", description = "Rules all randomness (default 1).")
    private Long seed;

    boolean isGiven() {
        return seed != null;
    }

    long value() {
        return isGiven() ? seed : USUAL;
    }
}
