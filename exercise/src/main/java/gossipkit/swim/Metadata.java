package gossipkit.swim;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** How every record of the vocabulary holds metadata: copied, unmodifiable, in key order, without nulls. */
final class Metadata {

    private Metadata() {}

    static Map<String, String> copyOf(Map<String, String> metadata) {
        if (metadata.isEmpty()) {
            return Map.of();
        }
        TreeMap<String, String> copy = new TreeMap<>(metadata);
        copy.forEach((key, value) -> {
            Objects.requireNonNull(key, "metadata key");
            Objects.requireNonNull(value, "metadata value");
        });
        return Collections.unmodifiableSortedMap(copy);
    }
}
