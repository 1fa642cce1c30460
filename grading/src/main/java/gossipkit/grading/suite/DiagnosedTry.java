package gossipkit.grading.suite;

import gossipkit.grading.replay.Diagnosis;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;

/**
 * One try and, if it failed, why. jqwik sees an exception of the kit's own in place of the one thrown, which may be of a
 * hostile class.
 */
record DiagnosedTry(TryExecutionResult result, Optional<Diagnosis> diagnosis) {

    /** Runs the try: for the worker thread. */
    static DiagnosedTry of(TryExecutor executor, List<Object> sample) {
        try {
            TryExecutionResult result = executor.execute(sample);
            if (!result.isFalsified()) {
                return new DiagnosedTry(result, Optional.empty());
            }
            return failed(result.throwable().orElseGet(() -> new AssertionError("the property is false")));
        } catch (Throwable thrown) {
            return failed(thrown);
        }
    }

    private static DiagnosedTry failed(Throwable thrown) {
        Diagnosis diagnosis = Diagnosis.of(thrown);
        return new DiagnosedTry(TryExecutionResult.falsified(new CheckFailed(diagnosis)), Optional.of(diagnosis));
    }

    /**
     * jqwik shrinks towards failures of the same class and the same newest stack frame only. The frame here is the kind
     * of failure, so that shrinking never slips from one broken rule to another.
     */
    private static final class CheckFailed extends AssertionError {

        private static final long serialVersionUID = 1L;

        CheckFailed(Diagnosis diagnosis) {
            super(diagnosis.failure().found());
            setStackTrace(new StackTraceElement[] {
                new StackTraceElement(diagnosis.kind(), diagnosis.outcome().name(), null, -1)
            });
        }

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }
}
