package gossipkit.sim;

import gossipkit.swim.MembershipProtocol;
import java.util.ArrayDeque;
import java.util.Deque;

/** One process of a member, from its start to its crash. Its timers and ticks end with it. */
final class Life {

    private final Node node;
    private final int number;
    private final MembershipProtocol protocol;
    private final Host host;
    private final Deque<MemberEvent> backlog = new ArrayDeque<>(0);
    private boolean ended;
    private boolean paused;
    private long pausedUntilMillis;

    /** @param number 0 for the first life of a member, one more after each restart */
    Life(Node node, int number, MembershipProtocol protocol, Host host) {
        this.node = node;
        this.number = number;
        this.protocol = protocol;
        this.host = host;
    }

    Node node() {
        return node;
    }

    int number() {
        return number;
    }

    MembershipProtocol protocol() {
        return protocol;
    }

    boolean isRunning() {
        return !ended;
    }

    /** Handles an event now, or after the pause, or never. */
    void accept(MemberEvent event) {
        if (ended) {
            miss(event);
        } else if (paused) {
            backlog.addLast(event);
        } else {
            host.handle(this, event);
        }
    }

    /** An event that does not reach it. */
    void miss(MemberEvent event) {
        host.miss(event);
    }

    /** Handles nothing before that instant; a pause under way is only ever prolonged. */
    void pauseUntil(long atMillis) {
        paused = true;
        pausedUntilMillis = Math.max(pausedUntilMillis, atMillis);
    }

    /** Ends the pause if it is over at that instant, and handles in order what it held up. */
    void resume(long nowMillis) {
        if (ended || nowMillis < pausedUntilMillis) {
            return;
        }
        paused = false;
        while (!backlog.isEmpty()) {
            host.handle(this, backlog.removeFirst());
        }
    }

    /** The process is gone. */
    void end() {
        ended = true;
        backlog.forEach(this::miss);
        backlog.clear();
    }
}
