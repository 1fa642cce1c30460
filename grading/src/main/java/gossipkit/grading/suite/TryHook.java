package gossipkit.grading.suite;

import java.util.List;
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
        SuiteRun suite = SuiteRun.current().orElse(null);
        CheckRun check =
                suite == null ? null : suite.runOf(context.targetMethod()).orElse(null);
        return check == null ? executor.execute(sample) : suite.tryOnce(check, executor, sample);
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
