package gossipkit.grading.suite;

import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** Keeps the result of each check, with the smallest sample that fails. */
public final class PropertyHook implements AroundPropertyHook {

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        return SuiteRun.current()
                .map(suite -> suite.runOf(context.targetMethod())
                        .map(check -> execute(suite, check, context, property))
                        .orElseGet(property::execute))
                .orElseGet(property::execute);
    }

    private static PropertyExecutionResult execute(
            SuiteRun suite, CheckRun check, PropertyLifecycleContext context, PropertyExecutor property) {
        context.attributes().setShrinking(suite.shrinks() ? ShrinkingMode.FULL : ShrinkingMode.OFF);
        PropertyExecutionResult result = property.execute();
        check.ended(result);
        suite.oneMoreDone();
        return result;
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
