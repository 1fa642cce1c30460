package gossipkit.grading.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class SourceWatchTest {

    @Test
    void aChangeIsSeenWhenTwoLooksAgree() {
        assertThat(looksUntilChange("a", "a", "b", "b", "c")).isEqualTo(4);
    }

    @Test
    void aBurstOfSavesIsOneChange() {
        assertThat(looksUntilChange("a", "b", "c", "", "d", "d")).isEqualTo(6);
    }

    @Test
    void whatIsWrittenAgainAsItWasOrGoneForAMomentIsNoChange() {
        assertNoChange("a", "", "a", "", "a", "a", "b", "a", "a");
    }

    @Test
    void eachChangeIsToldOnce() throws InterruptedException {
        Looks looks = new Looks("a", "b", "b", "b", "b", "c", "c");
        SourceWatch watch = new SourceWatch(looks::next, took -> {});
        watch.awaitChange();
        watch.awaitChange();
        assertThat(looks.taken).isEqualTo(7);
    }

    private static int looksUntilChange(String... texts) {
        Looks looks = new Looks(texts);
        try {
            new SourceWatch(looks::next, took -> {}).awaitChange();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return looks.taken;
    }

    private static void assertNoChange(String... texts) {
        Assertions.assertThatThrownBy(() -> looksUntilChange(texts)).isInstanceOf(NoSuchElementException.class);
    }

    private static final class Looks {

        private final Iterator<String> texts;
        private int taken;

        Looks(String... texts) {
            this.texts = List.of(texts).iterator();
        }

        String next() {
            taken++;
            return texts.next();
        }
    }
}
