package gossipkit.grading.cli;

import gossipkit.grading.UsageError;
import java.util.List;
import picocli.CommandLine.Option;

/** {@code --hint}: how many hints a failing check shows. */
final class HintOption {

    private static final List<String> STEPS = List.of("1", "2", "3");

    @Option(
            names = "--hint",
            paramLabel = "N",
            defaultValue = "1",
            description =
                    "Show the hints up to that step: 1 a question (the default), 2 where to look, 3 nearly the answer.")
    private String hint;

    int steps() {
        if (!STEPS.contains(hint)) {
            throw new UsageError("--hint is 1, 2 or 3");
        }
        return Integer.parseInt(hint);
    }
}
