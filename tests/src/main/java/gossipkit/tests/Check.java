package gossipkit.tests;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One check of the suite: a jqwik property or example in a class marked {@link Checks}. Its id is the item's, a dot,
 * and the method's name in kebab case: {@code refutation.dead-claim-is-refuted}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Check {

    /** The rules that it checks. */
    Rule[] rules();

    /** Whether the item is worth nothing without it: the example that the exercise sheet gives for that item. */
    boolean essential() default false;

    /** Where a learner may look first; it does not give the answer away. */
    String hint();
}
