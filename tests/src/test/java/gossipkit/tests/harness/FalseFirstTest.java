package gossipkit.tests.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import org.junit.jupiter.api.Test;

class FalseFirstTest {

    @Test
    void booleansShrinkToFalse() {
        Map<Boolean, List<Boolean>> smaller = Map.of(false, List.of(), true, List.of(false));

        assertThat(shrunk(boolean.class)).containsExactlyInAnyOrderEntriesOf(smaller);
        assertThat(shrunk(Boolean.class)).containsExactlyInAnyOrderEntriesOf(smaller);
    }

    private static Map<Boolean, List<Boolean>> shrunk(Class<Boolean> type) {
        RandomGenerator<Boolean> booleans = Arbitraries.defaultFor(type).generator(100);
        Random random = new Random(1);
        Map<Boolean, List<Boolean>> shrunk = new TreeMap<>();
        Stream.generate(() -> booleans.next(random))
                .limit(100)
                .forEach(one -> shrunk.put(
                        one.value(), one.shrink().map(Shrinkable::value).toList()));
        return shrunk;
    }
}
