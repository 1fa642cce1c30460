package gossipkit.grading.suite;

import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Set;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Collects the methods that ended successfully: skipped, aborted and never reported ones are not among them. */
final class SuccessListener implements TestExecutionListener {

    private final Set<Method> methods = new HashSet<>();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == TestExecutionResult.Status.SUCCESSFUL
                && test.getSource().orElse(null) instanceof MethodSource source) {
            methods.add(source.getJavaMethod());
        }
    }

    Set<Method> methods() {
        return methods;
    }
}
