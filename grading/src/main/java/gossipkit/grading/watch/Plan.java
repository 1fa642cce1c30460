package gossipkit.grading.watch;

import gossipkit.tests.Item;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What to grade next.
 *
 * @param items the items in turn
 * @param untilFailure whether to stop after the first that fails
 */
record Plan(List<Item> items, boolean untilFailure) {

    /** Everything, as {@code kit grade} does. */
    static Plan all() {
        return new Plan(Item.base(), false);
    }

    /** After a save: the item that failed last; and only when it passes, those after it, and those before it. */
    static Plan afterSave(Grades grades) {
        return grades.newest().isEmpty() ? all() : new Plan(from(grades.focus()), true);
    }

    private static List<Item> from(Optional<Item> first) {
        List<Item> items = new ArrayList<>(Item.base());
        Collections.rotate(items, -first.map(Item::ordinal).orElse(0));
        return List.copyOf(items);
    }
}
