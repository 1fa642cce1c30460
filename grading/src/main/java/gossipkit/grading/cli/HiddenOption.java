package gossipkit.grading.cli;

import picocli.CommandLine.Option;

/** {@code --show-hidden}: whether reports tell of hidden checks what they tell of others. */
final class HiddenOption {

    @Option(
            names = "--show-hidden",
            description =
                    "For instructors: tell all of hidden checks. Without it, reports tell only what came of them.")
    private boolean shown;

    boolean shown() {
        return shown;
    }
}
