package gossipkit.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OccupiedSlotsTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 64, 128, 4_096})
    void finds_the_first_one_round_the_ring(int slots) {
        Random random = new Random(slots);
        OccupiedSlots occupied = new OccupiedSlots(slots);
        BitSet model = new BitSet();
        for (int step = 0; step < 20_000; step++) {
            int slot = random.nextInt(slots);
            // Now nearly empty, now nearly full.
            if (random.nextInt(10) < (step / 5_000 % 2 == 0 ? 1 : 9)) {
                occupied.add(slot);
                model.set(slot);
            } else {
                occupied.remove(slot);
                model.clear(slot);
            }
            if (!model.isEmpty()) {
                int from = random.nextInt(slots);
                int next = model.nextSetBit(from);
                assertThat(occupied.next(from)).isEqualTo(next >= 0 ? next : model.nextSetBit(0));
            }
        }
    }
}
