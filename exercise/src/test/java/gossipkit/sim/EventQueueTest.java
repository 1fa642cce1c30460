package gossipkit.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventQueueTest {

    private static final class Mark extends Event {
        @Override
        void happen() {}

        @Override
        public String toString() {
            return atMillis() + "/" + order();
        }
    }

    private static Event event(long atMillis, long order) {
        Event event = new Mark();
        event.place(atMillis, order);
        return event;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8, 64, EventQueue.SLOTS})
    void gives_what_a_priority_queue_gives(int slots) {
        Random random = new Random(slots);
        EventQueue queue = new EventQueue(slots);
        PriorityQueue<Event> model =
                new PriorityQueue<>(Comparator.comparingLong(Event::atMillis).thenComparingLong(Event::order));
        long now = 0;
        for (int step = 0; step < 200_000; step++) {
            // Long stretches that fill it alternate with long stretches that drain it.
            if (random.nextInt(10) < (step / 5_000 % 2 == 0 ? 7 : 3)) {
                Event event = event(now + delay(random, slots), (long) random.nextInt() << Integer.SIZE | step);
                queue.add(event);
                model.add(event);
            } else {
                long end = now + delay(random, slots);
                Event first = model.peek();
                Event expected = first == null || first.atMillis() > end ? null : model.remove();
                assertThat(queue.pollUntil(end)).isSameAs(expected);
                now = expected == null ? end : expected.atMillis();
            }
            assertThat(queue.size()).isEqualTo(model.size());
        }
    }

    /** In a storm a millisecond has so many; to look for the place of each, one after another, would take minutes. */
    @Test
    void sorts_a_crowd_of_one_millisecond() {
        Random random = new Random(1);
        EventQueue queue = new EventQueue();
        for (int number = 0; number < 500_000; number++) {
            queue.add(event(3, random.nextLong()));
        }
        long last = Long.MIN_VALUE;
        while (queue.size() > 0) {
            long order = queue.pollUntil(3).order();
            assertThat(order).isGreaterThanOrEqualTo(last);
            last = order;
        }
    }

    private static long delay(Random random, int slots) {
        return switch (random.nextInt(6)) {
                    case 0 -> 0;
                    case 1 -> random.nextInt(3);
                    case 2 -> slots - 2 + random.nextInt(4);
                    case 3 -> random.nextInt(10 * slots);
                    default -> random.nextInt(slots);
                }
                & Integer.MAX_VALUE;
    }

    @Test
    void keeps_the_order_of_one_millisecond_across_the_edge_of_the_ring() {
        EventQueue queue = new EventQueue(4);
        Event far = event(10, 1);
        queue.add(far);
        queue.add(event(8, 2));
        assertThat(queue.pollUntil(8)).isNotNull();
        Event near = event(10, 3);
        queue.add(near);
        assertThat(queue.pollUntil(10)).isSameAs(far);
        assertThat(queue.pollUntil(10)).isSameAs(near);
    }

    @Test
    void gives_nothing_that_is_later_than_asked() {
        EventQueue queue = new EventQueue();
        queue.add(event(5, 1));
        queue.add(event(1_000_000, 2));
        assertThat(queue.pollUntil(4)).isNull();
        assertThat(queue.pollUntil(5)).isNotNull();
        assertThat(queue.pollUntil(999_999)).isNull();
        assertThat(queue.pollUntil(1_000_000)).isNotNull();
        assertThat(queue.pollUntil(Long.MAX_VALUE)).isNull();
    }

    @Test
    void takes_an_event_that_was_taken_from_it_before() {
        EventQueue queue = new EventQueue(2);
        Event event = event(1, 1);
        queue.add(event);
        queue.add(event(1, 2));
        assertThat(queue.pollUntil(1)).isSameAs(event);
        event.place(2, 3);
        queue.add(event);
        assertThat(queue.pollUntil(2)).isNotSameAs(event);
        assertThat(queue.pollUntil(2)).isSameAs(event);
        assertThat(queue.size()).isZero();
    }

    @Test
    void refuses_the_past() {
        EventQueue queue = new EventQueue();
        queue.add(event(7, 1));
        queue.pollUntil(7);
        assertThatThrownBy(() -> queue.add(event(6, 2))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refuses_a_ring_that_is_no_power_of_two() {
        assertThatThrownBy(() -> new EventQueue(3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EventQueue(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EventQueue(2 * OccupiedSlots.SLOTS_MAX))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
