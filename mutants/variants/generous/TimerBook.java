package gossipkit.exercise.swim;

import gossipkit.swim.MemberId;
import java.util.Optional;
import java.util.TreeMap;

/** What each timer is for. A timer whose matter is closed is struck out; so it does nothing when it runs out. */
final class TimerBook {

    /** What is to be done when a timer runs out. */
    sealed interface Purpose {}

    /** No Ack for {@code probeTimeout} (P4). */
    record AskRelays(long seq) implements Purpose {}

    /** The period of a probe ended a millisecond ago, and no tick has noticed (P5). */
    record EndPeriod(long seq) implements Purpose {}

    /** The time to refute is over (T3). */
    record EndSuspicion(MemberId suspect) implements Purpose {}

    private final TreeMap<String, Purpose> open = new TreeMap<>();
    private long drawn;

    /** A name that was never drawn before and that looks random: the steps of SplitMix64 map no two numbers to one. */
    String drawName() {
        long mixed = ++drawn * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return Long.toHexString(mixed ^ (mixed >>> 31));
    }

    /** Draws a name and notes what it is for. */
    String enter(Purpose purpose) {
        String name = drawName();
        open.put(name, purpose);
        return name;
    }

    /** What it was for; empty if the name is unknown, stale or repeated (T5). It is struck out. */
    Optional<Purpose> take(String name) {
        return Optional.ofNullable(open.remove(name));
    }

    void strike(String name) {
        open.remove(name);
    }
}
