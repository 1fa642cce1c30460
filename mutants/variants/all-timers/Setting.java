package gossipkit.exercise.swim;

import gossipkit.swim.Address;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.MemberId;
import java.time.Instant;
import java.util.random.RandomGenerator;

/** What an event may look at besides the state: who this member is, since when, and what time it is. */
record Setting(
        MemberId selfId,
        Address selfAddress,
        GossipConfig config,
        RandomGenerator random,
        Instant birth,
        Instant now) {}
