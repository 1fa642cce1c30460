package gossipkit.grading.check;

import gossipkit.tests.Check;
import gossipkit.tests.Item;
import gossipkit.tests.Rule;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;

/**
 * A check, as reports name it.
 *
 * @param id the item's id, a dot, and the method's name in kebab case
 * @param item what it counts for
 * @param rules the rules that it checks
 * @param essential whether the item is worth nothing without it
 * @param hidden whether learners are not to know more of it than its outcome
 * @param hints from a question to nearly the answer
 * @param type the class that declares it
 * @param method the property or example
 */
public record CheckInfo(
        String id,
        Item item,
        List<Rule> rules,
        boolean essential,
        boolean hidden,
        List<String> hints,
        Class<?> type,
        Method method) {

    static CheckInfo of(Item item, boolean hidden, Class<?> type, Method method) {
        Check check = method.getAnnotation(Check.class);
        return new CheckInfo(
                item.id() + "." + kebab(method.getName()),
                item,
                List.of(check.rules()),
                check.essential(),
                hidden,
                List.of(check.hints()),
                type,
                method);
    }

    private static String kebab(String camel) {
        return camel.replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .replaceAll("([A-Z])([A-Z][a-z])", "$1-$2")
                .replace('_', '-')
                .toLowerCase(Locale.ROOT);
    }
}
