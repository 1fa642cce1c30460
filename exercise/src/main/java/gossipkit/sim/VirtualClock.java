package gossipkit.sim;

import java.time.Instant;
import java.time.InstantSource;

/** The time of a run: it starts at the epoch, and only the {@link Timeline} moves it. */
final class VirtualClock implements InstantSource {

    private long nowMillis;
    private Instant now = Instant.EPOCH;

    @Override
    public Instant instant() {
        // Protocols ask often and time moves seldom: one object for each millisecond that somebody asks in.
        if (now == null) {
            now = Instant.ofEpochMilli(nowMillis);
        }
        return now;
    }

    @Override
    public long millis() {
        return nowMillis;
    }

    void advanceTo(long newMillis) {
        if (newMillis != nowMillis) {
            nowMillis = newMillis;
            now = null;
        }
    }
}
