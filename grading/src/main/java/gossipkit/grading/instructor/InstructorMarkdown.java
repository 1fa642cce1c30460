package gossipkit.grading.instructor;

import gossipkit.grading.mutation.CheckKills;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.report.Points;
import java.util.List;
import java.util.stream.Collectors;

/** {@code report.md}: what counts of the report, for the summary of a job. */
public final class InstructorMarkdown {

    private InstructorMarkdown() {}

    /** The whole text. */
    public static String of(InstructorReport report) {
        return "# What the checks are worth\n\n"
                + "Gossip Kit " + report.matrix().reference().kit() + ", seed "
                + report.matrix().seed()
                + (report.matrix().seeds() == 1
                        ? ""
                        : " and on, " + report.matrix().seeds() + " seeds")
                + ". The reference has " + report.matrix().reference().score() + " of "
                + Points.of(report.matrix().reference().maxScore()) + " points, bonus "
                + report.matrix().reference().bonus() + " of " + GradeReport.BONUS_MAX + ".\n\n"
                + scores(report)
                + survivors(report)
                + changes(report)
                + unguarded(report)
                + checks(report);
    }

    private static String scores(InstructorReport report) {
        return "| mutation score | killed / all that could be |\n|---|---|\n"
                + "| known mutants | " + report.score() + " |\n"
                + "| PIT on the reference | "
                + report.pit()
                        .map(pit -> pit.score() + ", without " + proven(pit) + " that are proven equivalent")
                        .orElse("not run: `mvn -Pmutation verify`")
                + " |\n\n";
    }

    static long proven(PitResults pit) {
        return pit.survivors().stream().filter(survivor -> !survivor.isOpen()).count();
    }

    private static String survivors(InstructorReport report) {
        List<String> open = report.survivors().stream()
                .map(entry -> "- `mutant:" + entry.id() + "`: "
                        + entry.result().mutant().title() + " ("
                        + entry.result().status() + ")\n")
                .collect(Collectors.toList());
        report.pit().stream()
                .flatMap(pit -> pit.survivors().stream())
                .filter(PitResults.Survivor::isOpen)
                .map(survivor -> "- PIT: `" + survivor.mutation().key().replace("`", "'") + "`\n")
                .forEach(open::add);
        return "## Survivors\n\n" + (open.isEmpty() ? "None that is not proven equivalent.\n" : String.join("", open))
                + "\n";
    }

    private static String changes(InstructorReport report) {
        return "## Since the last report\n\n"
                + report.changes()
                        .map(changes -> changes.isEmpty() ? "Nothing has changed.\n" : list(changes))
                        .orElse("This is the first one here.\n")
                + "\n";
    }

    private static String list(List<String> changes) {
        return changes.stream()
                .map(change -> "- " + change.replace("|", "\\|") + "\n")
                .collect(Collectors.joining());
    }

    private static String unguarded(InstructorReport report) {
        List<String> rules = report.rules().stream()
                .filter(rule -> !rule.isGuarded())
                .map(rule -> rule.rule().name())
                .toList();
        return "## Rules\n\n"
                + (rules.isEmpty()
                        ? "Each of the " + report.rules().size() + " rules has a check.\n"
                        : "**Without a check: " + String.join(", ", rules) + "**\n")
                + "\n";
    }

    private static String checks(InstructorReport report) {
        return report.matrix().checks().stream()
                .map(InstructorMarkdown::row)
                .collect(Collectors.joining(
                        "", "## Checks\n\n| check | rules | kills | alone |\n|---|---|---|---|\n", ""));
    }

    private static String row(CheckKills check) {
        String rules = check.rules().stream().map(Enum::name).collect(Collectors.joining(", "));
        return "| " + check.check() + " | " + rules + " | " + check.kills().size() + " | "
                + String.join(", ", check.alone()) + " |\n";
    }
}
