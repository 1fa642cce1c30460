package gossipkit.grading.report;

import gossipkit.grading.check.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One check that did not pass: in full, or in a line. */
public final class FailureText {

    private static final Pattern PART = Pattern.compile("(rule \\w+|expected|found): (.*)");
    private static final Pattern NOT_WRITTEN =
            Pattern.compile("threw UnsupportedOperationException: .*?(TODO (\\d+).*)", Pattern.DOTALL);
    private static final Pattern PLAIN_ARGUMENT = Pattern.compile("[A-Za-z0-9_./:=+@-]+");
    private static final int BRIEF_CHARS_MAX = 100;

    private final Paint paint;
    private final String subject;

    /**
     * @param paint colours or none
     * @param subject the subject as the user would type it again
     */
    public FailureText(Paint paint, String subject) {
        this.paint = paint;
        this.subject = PLAIN_ARGUMENT.matcher(subject).matches() ? subject : "'" + subject.replace("'", "'\\''") + "'";
    }

    /** What the rule demands, what happened instead, the run as a diagram, where to look, how to run it again. */
    public String full(CheckReport check) {
        List<String> lines = new ArrayList<>();
        lines.add(head(check));
        check.message().ifPresent(message -> lines.addAll(parts(message)));
        check.trace().ifPresent(trace -> {
            lines.add("");
            trace.lines().forEach(line -> lines.add("  " + line));
            lines.add("");
        });
        check.hint().ifPresent(hint -> lines.addAll(Labelled.lines("hint", hint)));
        // Not wrapped: it is there to be copied.
        check.replay().ifPresent(token -> lines.add("    replay    grading/kit replay " + token + " " + subject));
        return String.join("\n", lines) + "\n";
    }

    private String head(CheckReport check) {
        String essential = check.essential() ? paint.weak("  essential: its item is worth nothing without it") : "";
        return "  " + paint.strong(check.id()) + "  " + paint.bad(word(check.outcome())) + essential;
    }

    /** Its name and what was found. */
    public String brief(CheckReport check) {
        String found = check.message().map(FailureText::found).orElse("");
        String line = "  " + check.id() + "  " + word(check.outcome()) + (found.isEmpty() ? "" : ": " + found);
        return line.length() <= BRIEF_CHARS_MAX ? line : line.substring(0, BRIEF_CHARS_MAX - 3) + "...";
    }

    /** The TODO that the check stopped at, if it did: {@code TODO 3 (GossipProtocol.java:87)}. */
    static Optional<String> todo(CheckReport check) {
        return notWritten(check).map(match -> match.group(1));
    }

    /** The number of that TODO. */
    static int todoNumber(CheckReport check) {
        return notWritten(check).map(match -> Integer.parseInt(match.group(2))).orElse(Integer.MAX_VALUE);
    }

    private static Optional<Matcher> notWritten(CheckReport check) {
        return check.message()
                .filter(message -> check.outcome() == Outcome.CRASHED)
                .map(NOT_WRITTEN::matcher)
                .filter(Matcher::find)
                .filter(match -> match.group(2).length() < 9);
    }

    private static String found(String message) {
        int found = message.indexOf("found: ");
        return message.substring(Math.max(0, found)).lines().findFirst().orElse("");
    }

    private static List<String> parts(String message) {
        List<String> labels = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (String line : message.split("\n", -1)) {
            Matcher part = PART.matcher(line);
            if (part.matches()) {
                labels.add(part.group(1));
                texts.add(part.group(2));
            } else if (texts.isEmpty()) {
                labels.add("found");
                texts.add(line);
            } else {
                texts.set(texts.size() - 1, texts.get(texts.size() - 1) + "\n" + line);
            }
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            lines.addAll(Labelled.lines(labels.get(i), texts.get(i)));
        }
        return lines;
    }

    private static String word(Outcome outcome) {
        return outcome.name().replace('_', ' ');
    }
}
