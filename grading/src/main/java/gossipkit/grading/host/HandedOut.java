package gossipkit.grading.host;

import java.util.Collection;
import java.util.Map;

/** The collections that were returned last, by number: a caller may look at one again later, or change it. */
final class HandedOut {

    private static final int KEPT = 64;

    private final Object[] kept = new Object[KEPT];
    private int next = 1;

    int add(Object collection) {
        kept[next % KEPT] = collection;
        return next++;
    }

    /** Null if it is too long ago. */
    Object get(int number) {
        return number > next - KEPT && number > 0 && number < next ? kept[number % KEPT] : null;
    }

    void clear(int number) {
        Object collection = get(number);
        if (collection instanceof Collection<?> elements) {
            elements.clear();
        } else if (collection instanceof Map<?, ?> map) {
            map.clear();
        }
    }
}
