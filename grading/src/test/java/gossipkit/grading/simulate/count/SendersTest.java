package gossipkit.grading.simulate.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SendersTest {

    private static final int MESSAGES = 5_000;

    private final Senders senders = new Senders();

    @Test
    void remembersWhoSentWhatWhenMessagesOvertakeEachOther() {
        send(1, MESSAGES);
        for (long number = MESSAGES; number >= 1; number--) {
            assertThat(senders.remove(number)).isEqualTo(sender(number));
        }
    }

    @Test
    void remembersTheOneThatIsUnderWayForLong() {
        send(1, 10);
        for (long number = 2; number <= MESSAGES; number++) {
            assertThat(senders.remove(number)).isEqualTo(sender(number));
            send(number + 9, number + 9);
        }
        assertThat(senders.remove(1)).isEqualTo(sender(1));
    }

    @Test
    void messagesAreNumberedOneAfterTheOther() {
        senders.add(1, 0);
        assertThatThrownBy(() -> senders.add(3, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private void send(long first, long last) {
        for (long number = first; number <= last; number++) {
            senders.add(number, sender(number));
        }
    }

    private static int sender(long number) {
        return (int) (number % 97);
    }
}
