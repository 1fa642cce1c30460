package gossipkit.grading.report;

import gossipkit.grading.Harmless;
import gossipkit.grading.check.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** One check that did not pass: in full, or in a line. */
public final class FailureText {

    private static final int BRIEF_CHARS_MAX = 120;
    private static final int BRIEF_CHARS_MIN = 30;

    private final Paint paint;
    private final String subject;
    private final int hintSteps;

    /**
     * @param paint colours or none
     * @param subject the subject as the user would type it again
     * @param hintSteps how many of a check's hints to show
     */
    public FailureText(Paint paint, String subject, int hintSteps) {
        this.paint = paint;
        this.subject = subject;
        this.hintSteps = hintSteps;
    }

    /** What the rule demands, what happened instead, the run as a diagram, where to look, how to run it again. */
    public String full(CheckReport check) {
        List<String> lines = new ArrayList<>();
        lines.add(head(check));
        check.message()
                .ifPresent(message -> MessageParts.of(message)
                        .forEach(part -> lines.addAll(Labelled.lines(part.label(), part.text()))));
        check.diagram().ifPresent(diagram -> {
            lines.add("");
            diagram.text().lines().forEach(line -> lines.add("  " + line));
            lines.add("");
        });
        List<String> hints = check.hints(hintSteps);
        for (int i = 0; i < hints.size(); i++) {
            lines.addAll(Labelled.lines(hintSteps == 1 ? "hint" : "hint " + (i + 1), hints.get(i)));
        }
        // Not wrapped: it is there to be copied.
        check.replayCommand(subject).ifPresent(command -> lines.add("    replay    " + command));
        return String.join("\n", lines) + "\n";
    }

    /** How to get at the hints that are not shown, if one of these checks has any. */
    public Optional<String> furtherHints(List<CheckReport> checks) {
        int steps =
                checks.stream().mapToInt(check -> check.hints().size()).max().orElse(0);
        List<String> further = IntStream.rangeClosed(hintSteps + 1, steps)
                .mapToObj(step -> "--hint " + step)
                .toList();
        return Optional.of("  more hints: " + String.join(", then ", further))
                .filter(line -> !further.isEmpty())
                .map(paint::weak);
    }

    private String head(CheckReport check) {
        String essential = check.essential() ? paint.weak("  essential: its item is worth nothing without it") : "";
        return "  " + paint.strong(check.id()) + "  " + paint.bad(word(check.outcome())) + essential;
    }

    /** Its name, and what was expected and found, as far as that fits in a line. */
    public String brief(CheckReport check) {
        String head = "  " + check.id() + "  " + word(check.outcome())
                + (check.message().isEmpty() ? "" : ": ");
        return head + reason(check, Math.max(BRIEF_CHARS_MIN, BRIEF_CHARS_MAX - head.length()));
    }

    /** What was expected and found, in one line of at most {@code charsMax} characters. */
    public static String reason(CheckReport check, int charsMax) {
        return Harmless.line(check.message().map(MessageParts::inOneLine).orElse(""), charsMax);
    }

    /** As it is written. */
    public static String word(Outcome outcome) {
        return outcome.name().replace('_', ' ');
    }
}
