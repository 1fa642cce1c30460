// tries: members that share a lock by its name, and a thread that holds it
// verdict: FORBIDDEN
// without the gate: contained
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    private static boolean taken() {
        Thread thread = new Thread(() -> {
            synchronized ("lock".intern()) {
                while (true) {
                    Thread.onSpinWait();
                }
            }
        });
        boolean first = Thread.getAllStackTraces().keySet().stream().noneMatch(t -> t.getName().equals("holder"));
        thread.setName("holder");
        thread.setDaemon(true);
        if (first) {
            thread.start();
        }
        return first;
    }

    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }

    @Override
    public List<GossipAction> tick() {
        return List.of(new GossipAction.ScheduleTimer("t" + taken(), java.time.Duration.ofMillis(1)));
    }
}
