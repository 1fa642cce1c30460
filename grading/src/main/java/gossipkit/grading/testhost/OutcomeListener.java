package gossipkit.grading.testhost;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Sums up the runs of one test method: it passed if all did, and if there was one at all. */
final class OutcomeListener implements TestExecutionListener {

    private Throwable failure;
    private String notRun;
    private int succeeded;

    @Override
    public void executionFinished(TestIdentifier one, TestExecutionResult result) {
        switch (result.getStatus()) {
            case FAILED ->
                failure = failure != null
                        ? failure
                        : result.getThrowable().orElseGet(() -> new AssertionError("it failed without a reason"));
            case ABORTED ->
                notRun = result.getThrowable().map(TestOutcome::text).orElse("it was aborted");
            case SUCCESSFUL -> succeeded += one.isTest() ? 1 : 0;
        }
    }

    @Override
    public void executionSkipped(TestIdentifier one, String reason) {
        notRun = reason;
    }

    TestOutcome outcome() {
        if (failure != null) {
            return TestOutcome.failed(failure);
        }
        if (notRun != null) {
            return TestOutcome.notRun(notRun);
        }
        return succeeded > 0 ? TestOutcome.passed() : TestOutcome.notRun("there is nothing in it to run");
    }
}
