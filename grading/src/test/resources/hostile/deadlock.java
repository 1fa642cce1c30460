// tries: two threads that wait for each other
// verdict: FORBIDDEN
// without the gate: TIMED_OUT
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }

    @Override
    public List<GossipAction> tick() {
        try {
            Object one = new Object();
            Object other = new Object();
            Thread thread = new Thread(() -> {
                synchronized (other) {
                    pause();
                    synchronized (one) {
                        pause();
                    }
                }
            });
            thread.start();
            synchronized (one) {
                pause();
                synchronized (other) {
                    pause();
                }
            }
            thread.join();
        } catch (Exception | LinkageError refused) {
            return List.of();
        }
        return List.of();
    }
}
