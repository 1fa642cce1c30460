package gossipkit.grading.check;

import gossipkit.grading.token.Token;
import gossipkit.sim.Trace;
import java.util.Optional;

/**
 * What came of one check on one subject.
 *
 * @param check which check
 * @param outcome what came of it
 * @param failure why, unless it passed
 * @param token names the smallest failing run, if there is one
 * @param trace what happened in that run, if the check simulated anything
 */
public record CheckResult(
        CheckInfo check, Outcome outcome, Optional<Failure> failure, Optional<Token> token, Optional<Trace> trace) {

    /** The check held. */
    public static CheckResult passed(CheckInfo check) {
        return new CheckResult(check, Outcome.PASSED, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The check did not pass, and there is no run to show. */
    public static CheckResult of(CheckInfo check, Outcome outcome, Failure failure) {
        return new CheckResult(check, outcome, Optional.of(failure), Optional.empty(), Optional.empty());
    }

    /** This, with the name of its failing run. */
    public CheckResult withToken(Token name) {
        return new CheckResult(check, outcome, failure, Optional.of(name), trace);
    }

    /** Whether it earns points. */
    public boolean passed() {
        return outcome == Outcome.PASSED;
    }
}
