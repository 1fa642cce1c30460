package gossipkit.grading.testhost;

import java.lang.reflect.Method;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Gives each property a seed, unless it names one: left alone, jqwik would draw a new one each time. And it shrinks
 * nothing: whether a property fails is all that is asked, and shrinking goes by the clock.
 */
public final class SeedHook implements AroundPropertyHook {

    /** Of the whole run. */
    static long seed;

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        if (context.attributes().seed().isEmpty()) {
            context.attributes().setSeed(Long.toString(seedOf(context.targetMethod())));
        }
        context.attributes().setShrinking(ShrinkingMode.OFF);
        return property.execute();
    }

    private static long seedOf(Method property) {
        String name = property.getDeclaringClass().getName() + "." + property.getName();
        return seed * 31 + name.hashCode();
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
