// tries: members that share the locale
// verdict: FORBIDDEN
// without the gate: FORBIDDEN
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    private static String next() {
        Locale.setDefault(new Locale("x" + Locale.getDefault().getLanguage()));
        return Locale.getDefault().getLanguage();
    }

    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }

    @Override
    public List<GossipAction> tick() {
        return List.of(new GossipAction.ScheduleTimer("t" + next(), java.time.Duration.ofMillis(1)));
    }
}
