package gossipkit.grading.report;

import gossipkit.grading.check.Outcome;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is not written yet: the TODOs that checks stop at. */
public final class OpenTodos {

    private static final Pattern STOPPED = Pattern.compile(
            "threw UnsupportedOperationException: .*?(TODO (B?)(\\d{1,8})\\b[^\\n]{0,100})", Pattern.DOTALL);

    /** By number, those of the bonus last. */
    private static final Comparator<Matcher> IN_ORDER = Comparator.comparing((Matcher todo) -> todo.group(2))
            .thenComparingInt(todo -> Integer.parseInt(todo.group(3)));

    private OpenTodos() {}

    /** Whether one of them stopped that check. */
    public static boolean stop(CheckReport check) {
        return stopped(check).isPresent();
    }

    /** Each TODO in order, {@code TODO 3 (GossipProtocol.java:87)}, with the number of checks that stop there. */
    public static Map<String, Long> of(Collection<CheckReport> checks) {
        return checks.stream()
                .flatMap(check -> stopped(check).stream())
                .sorted(IN_ORDER)
                .collect(Collectors.groupingBy(todo -> todo.group(1), LinkedHashMap::new, Collectors.counting()));
    }

    /** The same, a line each. */
    public static List<String> lines(Collection<CheckReport> checks) {
        return lines(of(checks));
    }

    private static List<String> lines(Map<String, Long> todos) {
        return todos.entrySet().stream()
                .map(todo -> "    " + todo.getKey() + "  stops " + todo.getValue()
                        + (todo.getValue() == 1 ? " check" : " checks"))
                .toList();
    }

    /** The same with a heading and which comes first; empty if none is left. */
    public static String text(Collection<CheckReport> checks, Paint paint) {
        Map<String, Long> todos = of(checks);
        return todos.isEmpty()
                ? ""
                : "\n  " + paint.strong("Not written yet") + ": where the checks stop\n"
                        + String.join("\n", lines(todos)) + "\n"
                        + "  Next: "
                        + paint.strong(todos.keySet().iterator().next()) + "\n";
    }

    private static Optional<Matcher> stopped(CheckReport check) {
        return check.message()
                .filter(message -> check.outcome() == Outcome.CRASHED)
                .map(STOPPED::matcher)
                .filter(Matcher::find);
    }
}
