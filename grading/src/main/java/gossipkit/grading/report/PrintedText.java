package gossipkit.grading.report;

import gossipkit.grading.Harmless;
import java.util.stream.Collectors;

/** What a subject printed, set apart from the kit's own words and made harmless. */
public final class PrintedText {

    private PrintedText() {}

    /** A paragraph with a heading, or nothing if nothing was printed. */
    public static String of(String printed) {
        return printed.isBlank()
                ? ""
                : "\n  Your program printed:\n"
                        + Harmless.block(printed)
                                .lines()
                                .map(line -> "    | " + line + "\n")
                                .collect(Collectors.joining());
    }
}
