package gossipkit.grading.mutation;

import gossipkit.grading.report.Paint;
import gossipkit.tests.Rule;
import java.util.List;
import java.util.stream.Collectors;

/** A line for each check: how many mutants it kills, and which it alone kills. */
final class CheckTable {

    private CheckTable() {}

    static String of(List<CheckKills> checks, Paint paint) {
        StringBuilder text = new StringBuilder("  kills  check, and the mutants that it alone kills\n");
        checks.forEach(check -> text.append(line(check, paint)));
        return text.toString();
    }

    private static String line(CheckKills check, Paint paint) {
        String line = String.format("  %5d  %s", check.kills().size(), check.check());
        if (check.kills().isEmpty()) {
            return paint.weak(line + ": stays, since it guards " + rules(check)) + "\n";
        }
        return check.alone().isEmpty()
                ? line + "\n"
                : line + ": " + paint.strong(String.join(", ", check.alone())) + "\n";
    }

    private static String rules(CheckKills check) {
        return check.rules().stream().map(Rule::name).collect(Collectors.joining(", "));
    }
}
