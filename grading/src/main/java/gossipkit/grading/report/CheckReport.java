package gossipkit.grading.report;

import gossipkit.grading.Harmless;
import gossipkit.grading.check.CheckInfo;
import gossipkit.grading.check.CheckResult;
import gossipkit.grading.check.Failure;
import gossipkit.grading.check.Outcome;
import gossipkit.grading.token.Token;
import gossipkit.sim.Trace;
import gossipkit.sim.TraceEvent;
import gossipkit.swim.MemberId;
import gossipkit.tests.Rule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One check in a report. All text in it is safe to print.
 *
 * @param id the check's id
 * @param essential whether its item is worth nothing without it
 * @param hidden whether learners are not to know more of it than its outcome
 * @param rules the rules that it checks
 * @param outcome what came of it
 * @param message why it did not pass
 * @param hints from a question to nearly the answer, if it did not pass
 * @param replay the token of the failing run
 * @param diagram the failing run
 * @param alone whether one member runs in it, among others that the check plays
 */
public record CheckReport(
        String id,
        boolean essential,
        boolean hidden,
        List<Rule> rules,
        Outcome outcome,
        Optional<String> message,
        List<String> hints,
        Optional<String> replay,
        Optional<Diagram> diagram,
        boolean alone) {

    /** Makes the text safe to print. */
    public CheckReport {
        message = message.map(Harmless::block);
        replay = replay.map(token -> Harmless.line(token, Harmless.CHARS_MAX));
    }

    /** What a report says of that result. */
    public static CheckReport of(CheckResult result) {
        CheckInfo check = result.check();
        boolean wrong = result.outcome() != Outcome.PASSED && result.outcome() != Outcome.NOT_RUN;
        return new CheckReport(
                check.id(),
                check.essential(),
                check.hidden(),
                check.rules(),
                result.outcome(),
                result.failure().map(Failure::message),
                wrong ? check.hints() : List.of(),
                result.token().map(Token::toString),
                result.trace()
                        .filter(trace -> wrong)
                        .flatMap(trace -> Diagram.of(trace, result.failure().flatMap(Failure::about))),
                result.trace().map(CheckReport::isAlone).orElse(false));
    }

    private static boolean isAlone(Trace trace) {
        return trace.events().stream().flatMap(CheckReport::running).distinct().count() == 1;
    }

    private static Stream<MemberId> running(TraceEvent event) {
        return event instanceof TraceEvent.Called called
                ? Stream.of(called.member())
                : event instanceof TraceEvent.Changed changed ? Stream.of(changed.member()) : Stream.empty();
    }

    /** As many of the hints as are to be shown. */
    public List<String> hints(int steps) {
        return hints.stream().limit(steps).toList();
    }

    /**
     * How to run the failing run again.
     *
     * @param subject the subject as the user would type it again
     */
    public Optional<String> replayCommand(String subject) {
        return replay.map(token -> "grading/kit replay " + token + " " + ShellWord.of(subject));
    }

    /** The same under that name, with its outcome and nothing else. */
    CheckReport unnamed(String name) {
        return new CheckReport(
                name,
                essential,
                hidden,
                List.of(),
                outcome,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                alone);
    }

    /** The same without what holds the seed. */
    CheckReport withoutSeed() {
        return new CheckReport(
                id,
                essential,
                hidden,
                rules,
                outcome,
                message,
                hints,
                Optional.empty(),
                diagram.map(Diagram::withoutSeed),
                alone);
    }

    /** Whether it earned points. */
    public boolean passed() {
        return outcome == Outcome.PASSED;
    }
}
