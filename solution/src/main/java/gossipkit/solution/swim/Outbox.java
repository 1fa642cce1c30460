package gossipkit.solution.swim;

import gossipkit.swim.Address;
import gossipkit.swim.GossipAction;
import gossipkit.swim.GossipAction.MembershipChange;
import gossipkit.swim.GossipAction.ScheduleTimer;
import gossipkit.swim.GossipAction.Send;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The actions of one call, collected and returned once. */
final class Outbox {

    private final Address self;
    private final List<GossipAction> actions = new ArrayList<>(4);

    Outbox(Address self) {
        this.self = self;
    }

    /** G5: nothing goes to oneself. */
    void send(Address to, GossipMessage message) {
        if (!to.equals(self)) {
            actions.add(new Send(to, message));
        }
    }

    /** Whether this call can send that address nothing more (G5). */
    boolean isClosedTo(Address address) {
        if (address.equals(self)) {
            return true;
        }
        for (GossipAction action : actions) {
            if (action instanceof Send send && send.to().equals(address)) {
                return true;
            }
        }
        return false;
    }

    int messages() {
        int messages = 0;
        for (GossipAction action : actions) {
            if (action instanceof Send) {
                messages++;
            }
        }
        return messages;
    }

    void schedule(String name, Duration delay) {
        actions.add(new ScheduleTimer(name, delay));
    }

    void report(MemberId member, Optional<MemberState> before, MemberState after) {
        actions.add(new MembershipChange(member, before, after));
    }

    List<GossipAction> actions() {
        return actions;
    }
}
