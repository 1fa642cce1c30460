package gossipkit.grading.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The parts of a failure's message: the rule, what was expected, what was found. */
public final class MessageParts {

    private static final Pattern LABELLED = Pattern.compile("(rule \\w+|expected|found): (.*)");

    /**
     * One part.
     *
     * @param label {@code rule S1}, {@code expected} or {@code found}
     * @param text what it says, in one line or several
     */
    public record Part(String label, String text) {}

    private MessageParts() {}

    /** A message without labels is all found. */
    public static List<Part> of(String message) {
        List<Part> parts = new ArrayList<>();
        for (String line : message.split("\n", -1)) {
            Matcher labelled = LABELLED.matcher(line);
            if (labelled.matches()) {
                parts.add(new Part(labelled.group(1), labelled.group(2)));
            } else if (parts.isEmpty()) {
                parts.add(new Part("found", line));
            } else {
                Part last = parts.remove(parts.size() - 1);
                parts.add(new Part(last.label(), last.text() + "\n" + line));
            }
        }
        return parts;
    }

    /** {@code S1, expected ALIVE at incarnation 4, found nothing}: the rule by its number only. */
    static String inOneLine(String message) {
        List<Part> parts = of(message);
        if (parts.size() == 1) {
            return parts.get(0).text();
        }
        return parts.stream()
                .map(part -> part.label().startsWith("rule ")
                        ? part.label().substring("rule ".length())
                        : part.label() + " " + part.text())
                .collect(Collectors.joining(", "));
    }
}
