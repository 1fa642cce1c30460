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

    /**
     * The probability, at most, that one try fails a right implementation by bad luck: in its random choices, or in
     * what gets lost. What it follows from stands in the documentation of the check. 0 where no luck is involved.
     */
    double falseAlarm() default 0;

    /**
     * Three hints, shown one at a time: a question; where in the learner's code or state to look; what the rule says,
     * in other words. None of them gives code.
     */
    String[] hints();
}
