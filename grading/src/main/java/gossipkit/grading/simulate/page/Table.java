package gossipkit.grading.simulate.page;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Texts, each kept once, in the order in which they came up. In JSON it is an array. */
final class Table {

    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** The number of a text. */
    int numberOf(String text) {
        return numbers.computeIfAbsent(text, unseen -> numbers.size());
    }

    @JsonValue
    Set<String> texts() {
        return numbers.keySet();
    }
}
