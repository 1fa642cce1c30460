package gossipkit.grading.classreport;

import gossipkit.grading.check.Outcome;
import gossipkit.grading.report.CheckReport;
import gossipkit.grading.report.Diagram;
import gossipkit.tests.Rule;
import java.util.Comparator;
import java.util.Optional;

/**
 * How a rule was broken, once, by nobody in particular.
 *
 * @param check the id of the check that noticed
 * @param message what was expected and found
 * @param diagram the run as text, if there is one
 * @param ofThatRule whether it was this rule that was broken, and not another that the same check looks at
 */
public record Example(String check, String message, Optional<String> diagram, boolean ofThatRule) {

    /** The less there is to read, the better; then any order that does not depend on who was graded first. */
    static final Comparator<Example> SMALLEST_FIRST = Comparator.comparing((Example example) -> !example.ofThatRule)
            .thenComparing(example -> example.diagram.isEmpty())
            .thenComparing(
                    example -> example.diagram.map(text -> text.lines().count()).orElse(0L))
            .thenComparing(example -> example.message.length())
            .thenComparing(Example::check)
            .thenComparing(Example::message)
            .thenComparing(example -> example.diagram.orElse(""));

    static Example of(CheckReport failure, Rule rule) {
        boolean ofThatRule = failure.outcome() == Outcome.FAILED
                && failure.message().orElse("").startsWith("rule " + rule + ": " + rule.sentence() + "\n");
        return new Example(failure.id(), message(failure), failure.diagram().map(Diagram::text), ofThatRule);
    }

    /** What was thrown are the author's own words, and may tell who that is. */
    private static String message(CheckReport failure) {
        return switch (failure.outcome()) {
            case FAILED -> failure.message().orElse("");
            case CRASHED -> "the submission threw an exception";
            case TIMED_OUT -> "the submission did not return in time";
            default -> "the check did not run to its end";
        };
    }
}
