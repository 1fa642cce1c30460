package gossipkit.grading.suite;

import gossipkit.grading.check.CheckInfo;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Collects the methods that ended successfully: skipped, aborted and never reported ones are not among them. */
final class SuccessListener implements TestExecutionListener {

    private final Set<Method> methods = ConcurrentHashMap.newKeySet();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == TestExecutionResult.Status.SUCCESSFUL
                && test.getSource().orElse(null) instanceof MethodSource source) {
            methods.add(source.getJavaMethod());
        }
    }

    boolean has(CheckInfo check) {
        return methods.contains(check.method());
    }
}
