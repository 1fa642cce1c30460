package gossipkit.tests.harness;

import gossipkit.sim.SettingsText;
import gossipkit.sim.Trace;
import gossipkit.sim.TraceEvent.Arrived;
import gossipkit.sim.TraceEvent.Called;
import gossipkit.sim.TraceEvent.Changed;
import gossipkit.sim.TraceEvent.Sent;
import gossipkit.swim.Address;
import gossipkit.swim.GossipAction.MembershipChange;
import gossipkit.swim.GossipAction.Send;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.MemberId;
import gossipkit.tests.Subject;
import java.time.Duration;
import java.util.Optional;

/** Tells the run of a {@link SoloMember} as a trace. The peers are played, so what is sent to them arrives at once. */
final class SoloTrace {

    private final Trace trace;
    private long numbers;

    private SoloTrace(Trace trace) {
        this.trace = trace;
    }

    static SoloTrace begin(MemberId member, GossipConfig config, long stream) {
        String seeds = "seed " + Subject.seed() + (stream == 0 ? "" : ", random stream " + stream);
        Trace trace = new Trace(member + " alone, " + seeds + ", " + SettingsText.of(config));
        Subject.began(trace);
        return new SoloTrace(trace);
    }

    void called(Duration now, MemberId member, String call) {
        trace.add(new Called(now.toMillis(), member, call));
    }

    void arrives(Duration now, Address from, MemberId to, GossipMessage message) {
        MemberId sender = Peer.at(from).map(Peer::id).orElseGet(() -> new MemberId(from.toString()));
        sent(now, sender, Optional.of(to), message);
    }

    void returned(Duration now, MemberId member, Actions actions) {
        for (var action : actions.all()) {
            if (action instanceof Send send) {
                sent(now, member, Peer.at(send.to()).map(Peer::id), send.message());
            } else if (action instanceof MembershipChange change) {
                trace.add(new Changed(now.toMillis(), member, change.member(), change.oldState(), change.newState()));
            }
        }
    }

    void lasts(Duration until) {
        trace.lasts(until.toMillis());
    }

    private void sent(Duration now, MemberId from, Optional<MemberId> to, GossipMessage message) {
        numbers++;
        trace.add(new Sent(now.toMillis(), numbers, from, to, message));
        if (to.isPresent()) {
            trace.add(new Arrived(now.toMillis(), numbers));
        }
    }
}
