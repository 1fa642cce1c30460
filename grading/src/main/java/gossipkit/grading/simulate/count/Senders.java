package gossipkit.grading.simulate.count;

import java.util.Arrays;

/**
 * Who sent each message that is under way. Messages are numbered one after the other, so a ring is enough: it reaches
 * from the oldest that is under way to the newest.
 */
final class Senders {

    private static final int NOBODY = -1;

    private int[] ring = new int[1 << 10];
    private long oldest = 1;
    private long end = 1;

    /**
     * The next message was sent.
     *
     * @throws IllegalArgumentException if it does not have the next number
     */
    void add(long number, int sender) {
        if (number != end) {
            throw new IllegalArgumentException("message " + number + " after " + (end - 1));
        }
        if (end - oldest == ring.length) {
            grow();
        }
        ring[place(number)] = sender;
        end++;
    }

    /** Who sent it; it is under way no more. */
    int remove(long number) {
        int sender = ring[place(number)];
        ring[place(number)] = NOBODY;
        while (oldest < end && ring[place(oldest)] == NOBODY) {
            oldest++;
        }
        return sender;
    }

    /** Twice as long, each where its number says. */
    private void grow() {
        int[] old = ring;
        ring = new int[2 * old.length];
        Arrays.fill(ring, NOBODY);
        for (long number = oldest; number < end; number++) {
            ring[place(number)] = old[(int) (number & old.length - 1)];
        }
    }

    private int place(long number) {
        return (int) (number & ring.length - 1);
    }
}
