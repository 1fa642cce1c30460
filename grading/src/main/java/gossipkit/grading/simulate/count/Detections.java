package gossipkit.grading.simulate.count;

import gossipkit.swim.MemberState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** How the crashes of a run are noticed. Members are places from 0. */
final class Detections {

    private final Beliefs beliefs;
    private final List<Detection> all = new ArrayList<>();
    /** Where in the list the crash stands that is being noticed. */
    private final Map<Integer, Integer> open = new HashMap<>();

    Detections(Beliefs beliefs) {
        this.beliefs = beliefs;
    }

    void crash(int member, long nowMillis) {
        open.put(member, all.size());
        all.add(Detection.of(member + 1, nowMillis));
    }

    void restart(int member, long nowMillis) {
        update(member, detection -> detection.restartedAt(nowMillis));
        open.remove(member);
    }

    /** Somebody believes that of it now. */
    void change(int about, MemberState state, long nowMillis) {
        if (state == MemberState.SUSPECT) {
            update(about, detection -> detection.suspectedAt(nowMillis));
        } else if (state == MemberState.DEAD) {
            update(about, detection -> detection.declaredAt(nowMillis));
        }
    }

    /** After a belief about that member has changed: the last one may be aware now. */
    void look(int member, long nowMillis) {
        if (open.containsKey(member) && beliefs.agreedAbout(member)) {
            update(member, detection -> detection.knownAt(nowMillis));
            open.remove(member);
        }
    }

    /** After somebody has gone or come back: whoever was not aware may be gone. */
    void lookAtAll(long nowMillis) {
        List.copyOf(open.keySet()).forEach(member -> look(member, nowMillis));
    }

    private void update(int member, UnaryOperator<Detection> change) {
        Integer place = open.get(member);
        if (place != null) {
            all.set(place, change.apply(all.get(place)));
        }
    }

    List<Detection> all() {
        return List.copyOf(all);
    }
}
