// tries: tells its host that no call is ever late
// verdict: FORBIDDEN
// without the gate: TIMED_OUT
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }

    @Override
    public List<GossipAction> tick() {
        try {
            Class<?> watch = Class.forName("gossipkit.grading.host.StuckWatch", true, ClassLoader.getSystemClassLoader());
            java.lang.reflect.Field patience = watch.getDeclaredField("POLL_MILLIS");
            patience.setAccessible(true);
            for (Thread thread : Thread.getAllStackTraces().keySet()) {
                if (thread.getName().equals("watch")) {
                    thread.interrupt();
                }
            }
            while (endless()) {
                Thread.onSpinWait();
            }
        } catch (Exception | LinkageError refused) {
            return List.of();
        }
        return List.of();
    }
}
