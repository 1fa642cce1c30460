package gossipkit.grading.simulate.count;

import java.util.ArrayList;
import java.util.List;

/** Closes a round whenever one is over. */
final class Rounds {

    private final long periodMillis;
    private final Standing standing;
    private final List<Round> done = new ArrayList<>();
    private List<Happening> happened = new ArrayList<>();
    private long sent;
    private long lost;

    Rounds(long periodMillis, Standing standing) {
        this.periodMillis = periodMillis;
        this.standing = standing;
    }

    /** Closes the rounds that were over before that instant. */
    void until(long nowMillis) {
        while (nowMillis > (done.size() + 1) * periodMillis) {
            close((done.size() + 1) * periodMillis);
        }
    }

    /** Closes the last one, however short it was. */
    List<Round> end(long endMillis) {
        until(endMillis);
        if (endMillis > done.size() * periodMillis) {
            close(endMillis);
        }
        return List.copyOf(done);
    }

    void send() {
        sent++;
    }

    void lose() {
        lost++;
    }

    void happen(Happening what) {
        Happening.add(happened, what);
    }

    private void close(long endMillis) {
        int number = done.size() + 1;
        done.add(new Round(
                number,
                endMillis,
                standing.up(),
                standing.informed(),
                sent,
                lost,
                List.copyOf(happened),
                standing.doubts()));
        happened = new ArrayList<>();
        sent = 0;
        lost = 0;
    }
}
