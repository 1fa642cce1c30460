package gossipkit.grading.suite;

import gossipkit.grading.check.CheckInfo;
import gossipkit.grading.replay.Diagnosis;
import gossipkit.grading.replay.KillSwitch;
import gossipkit.grading.replay.TimedOut;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
    private final KillSwitch killSwitch;
    private int satisfied;
    private int triesSinceFailure;
    private Diagnosis firstFailure;
    private TimedOut timeOut;
    private List<Object> hangingSample;
    private PropertyExecutionResult result;

    CheckRun(CheckInfo check, SuiteSettings settings, KillSwitch killSwitch) {
        this.check = check;
        this.settings = settings;
        this.killSwitch = killSwitch;
    }

    /** A seed for jqwik that differs from check to check, and depends on nothing else but the grade's seed. */
    String seed(long gradeSeed) {
        try {
            byte[] name = (gradeSeed + " " + check.id()).getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name);
            return Long.toString(ByteBuffer.wrap(digest).getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** One try under the kill switch; none any more once one has hung, or the tries for shrinking are used up. */
    TryExecutionResult tryOnce(TryExecutor executor, List<Object> sample) {
        if (timeOut != null || (firstFailure != null && triesSinceFailure++ >= settings.shrinkTriesMax())) {
            return TryExecutionResult.satisfied();
        }
        try {
            return told(killSwitch.call(() -> DiagnosedTry.of(executor, sample)));
        } catch (TimedOut e) {
            timeOut = e;
            hangingSample = sample;
            // While shrinking, a sample that hangs is not a smaller one that fails.
            return firstFailure == null ? TryExecutionResult.falsified(e) : TryExecutionResult.satisfied();
        }
    }

    private TryExecutionResult told(DiagnosedTry tried) {
        if (tried.diagnosis().isPresent() && firstFailure == null) {
            firstFailure = tried.diagnosis().get();
        } else if (tried.result().isSatisfied()) {
            satisfied++;
        }
        return tried.result();
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
                ? hangingSample
                : Optional.ofNullable(result)
                        .flatMap(PropertyExecutionResult::falsifiedParameters)
                        .orElse(List.of());
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
