package gossipkit.grading.suite;

import gossipkit.grading.check.CheckInfo;
import gossipkit.grading.replay.Diagnosis;
import gossipkit.grading.replay.Stopwatch;
import gossipkit.grading.replay.TimedOut;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import org.opentest4j.TestAbortedException;

/** What is known of one check while jqwik tries it. */
final class CheckRun {

    private final CheckInfo check;
    private final SuiteSettings settings;
    private int satisfied;
    private int triesSinceFailure;
    private Diagnosis firstFailure;
    private TimedOut timeOut;
    private List<Object> lastSample = List.of();
    private List<Object> smallestSample = List.of();
    private PropertyExecutionResult result;

    CheckRun(CheckInfo check, SuiteSettings settings) {
        this.check = check;
        this.settings = settings;
    }

    /** One try, or none any more once the tries for shrinking are used up. */
    TryExecutionResult tryOnce(Stopwatch stopwatch, TryExecutor executor, List<Object> sample) {
        if (firstFailure != null && (firstFailure.isLoss() || triesSinceFailure++ >= settings.shrinkTriesMax())) {
            return TryExecutionResult.satisfied();
        }
        lastSample = sample;
        DiagnosedTry tried = stopwatch.timed(() -> DiagnosedTry.of(executor, sample));
        tried.diagnosis().ifPresent(diagnosis -> failed(diagnosis, sample));
        if (tried.result().isSatisfied()) {
            satisfied++;
        }
        return tried.result();
    }

    private void failed(Diagnosis diagnosis, List<Object> sample) {
        if (firstFailure == null) {
            firstFailure = diagnosis;
        }
        if (diagnosis.kind().equals(firstFailure.kind())) {
            smallestSample = sample;
        }
    }

    /** The last try never came back, and took the rest of this check with it. */
    void hung(TimedOut why) {
        timeOut = why;
    }

    boolean isOver() {
        return result != null || timeOut != null;
    }

    void ended(PropertyExecutionResult propertyResult) {
        result = propertyResult;
    }

    Optional<Diagnosis> failure() {
        return Optional.ofNullable(firstFailure);
    }

    /** Set if a try hung before any failed. */
    Optional<TimedOut> timeOut() {
        return Optional.ofNullable(timeOut).filter(hung -> firstFailure == null);
    }

    /** The smallest sample that fails, or the one that hung. */
    List<Object> sample() {
        return timeOut().isPresent()
                ? lastSample
                : Optional.ofNullable(result)
                        .flatMap(PropertyExecutionResult::falsifiedParameters)
                        .orElse(smallestSample);
    }

    /** Whether every try held, and there was one. */
    boolean held() {
        return satisfied > 0
                && firstFailure == null
                && timeOut == null
                && result != null
                && result.status() == PropertyExecutionResult.Status.SUCCESSFUL;
    }

    /**
     * What was thrown by what surrounds the tries: a generator, or jqwik itself. An AssertionError is none: jqwik says
     * so that the subject made the check give up in most tries.
     */
    Optional<Throwable> brokenBy() {
        return Optional.ofNullable(result)
                .flatMap(PropertyExecutionResult::throwable)
                .filter(thrown -> !(thrown instanceof AssertionError || thrown instanceof TestAbortedException));
    }
}
