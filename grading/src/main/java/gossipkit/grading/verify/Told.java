package gossipkit.grading.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What one file says of a grade.
 *
 * @param score the points in all
 * @param maxScore what they are out of
 * @param items the points of each item by its id; empty if there is no grade
 */
record Told(BigDecimal score, BigDecimal maxScore, Map<String, BigDecimal> items) {

    /** What it says that the other does not, and what it contradicts itself in. */
    List<String> differences(Told other) {
        List<String> found = new ArrayList<>();
        addIfDifferent(found, "score", score, other.score);
        addIfDifferent(found, "maximum", maxScore, other.maxScore);
        if (!items.isEmpty()) {
            addIfDifferent(found, "sum", items.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add), score);
        }
        TreeSet<String> ids = new TreeSet<>(items.keySet());
        ids.addAll(other.items.keySet());
        ids.forEach(id -> addIfDifferent(found, id, items.get(id), other.items.get(id)));
        return found;
    }

    private static void addIfDifferent(List<String> found, String what, BigDecimal one, BigDecimal other) {
        // Not equals: to that, 10 is not 10.0.
        if (one == null || other == null || one.compareTo(other) != 0) {
            found.add(what + " " + one + ", not " + other);
        }
    }
}
