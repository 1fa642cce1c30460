package gossipkit.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeedsTest {

    @Test
    void every_purpose_node_life_and_seed_has_a_stream_of_its_own() {
        List<Long> firsts = new ArrayList<>();
        for (long seed = 0; seed < 20; seed++) {
            Seeds seeds = new Seeds(seed);
            firsts.add(seeds.ties().nextLong());
            for (int node = 1; node <= 20; node++) {
                firsts.add(seeds.wire(node).nextLong());
                for (int life = 0; life < 3; life++) {
                    firsts.add(seeds.protocol(node, life).nextLong());
                    firsts.add(seeds.tickPhase(node, life).nextLong());
                }
            }
        }
        assertThat(firsts).doesNotHaveDuplicates();
    }

    @Test
    void a_seed_means_the_same_on_every_jvm() {
        Seeds seeds = new Seeds(42);
        assertThat(List.of(
                        seeds.protocol(1, 0).nextLong(),
                        seeds.tickPhase(2, 1).nextLong(1_000),
                        seeds.wire(3).nextLong(),
                        seeds.ties().nextLong()))
                .containsExactly(9070739003835122868L, 227L, 2389580597428957493L, 4352856106407813284L);
    }
}
