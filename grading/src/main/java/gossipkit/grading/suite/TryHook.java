package gossipkit.grading.suite;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/** Puts each try under the kill switch, as close to the check's method as can be. */
public final class TryHook implements AroundTryHook {

    private static final int INNERMOST = 1_000;

    @Override
    public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor executor, List<Object> sample) {
        Optional<CheckRun> check = SuiteRun.current().flatMap(suite -> suite.runOf(context.targetMethod()));
        return check.isPresent() ? check.get().tryOnce(executor, sample) : executor.execute(sample);
    }

    @Override
    public int aroundTryProximity() {
        return INNERMOST;
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
