package gossipkit.solution.swim;

import gossipkit.swim.Address;
import gossipkit.swim.GossipMessage.Gossip;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberUpdate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** How news spreads: on messages that are sent anyway, and by Gossip to a few (SWIM paper, section 4.1; G1 to G6). */
final class Dissemination {

    private final Myself self;
    private final MemberTable others;
    private final Broadcasts queue;
    private final Settings config;
    private final RandomGenerator random;

    Dissemination(Myself self, MemberTable others, Broadcasts queue, Settings config, RandomGenerator random) {
        this.self = self;
        this.others = others;
        this.queue = queue;
        this.config = config;
        this.random = random;
    }

    void enqueueOwnClaim() {
        queue.add(self.claim());
    }

    /** What goes along with a message, the compulsory claims first (G1, G2). */
    List<MemberUpdate> piggyback(List<MemberUpdate> compulsory) {
        return queue.take(compulsory);
    }

    /**
     * The claims that a message to that member has to carry: one's own, when it answers a rumour or a goodbye has been
     * said (S2, L2), and what is held against the receiver, so that it can refute (T6, T7).
     */
    List<MemberUpdate> compulsory(MemberId receiver, boolean refuting) {
        List<MemberUpdate> claims = new ArrayList<>(2);
        if (refuting || self.hasLeft()) {
            claims.add(self.claim());
        }
        Belief held = others.heldAgainst(receiver);
        if (held != null) {
            claims.add(held.claim());
        }
        return claims;
    }

    /** The whole view, less the deaths of strangers, unless the receiver is the stranger (G1, M4, T7). */
    List<MemberUpdate> viewFor(MemberId receiver) {
        List<MemberUpdate> view = new ArrayList<>();
        view.add(self.claim());
        for (Belief belief : others.all()) {
            if (belief.mayBePassedOn() || belief.id().equals(receiver)) {
                view.add(belief.claim());
            }
        }
        return view;
    }

    /** G3: while there is news, a tick contacts as many as the fanout says, the pinged one included. */
    void spread(Outbox out) {
        if (queue.isEmpty()) {
            return;
        }
        for (Belief receiver : chooseReceivers(config.fanout() - out.messages(), out)) {
            if (!queue.isEmpty()) {
                out.send(receiver.address(), new Gossip(piggyback(List.of())));
            }
        }
    }

    /** G4: one's own news goes out at once. */
    void announce(Outbox out) {
        announceTo(config.fanout(), out);
    }

    /** S2, G4: the address that the rumour came from has to get the refutation, and is one of the fanout. */
    void announceRefutation(Address rumourCameFrom, Outbox out) {
        if (!out.isClosedTo(rumourCameFrom)) {
            tellOwnClaim(rumourCameFrom, out);
        }
        announceTo(config.fanout() - 1, out);
    }

    private void announceTo(int receivers, Outbox out) {
        for (Belief receiver : chooseReceivers(receivers, out)) {
            tellOwnClaim(receiver.address(), out);
        }
    }

    private void tellOwnClaim(Address to, Outbox out) {
        out.send(to, new Gossip(piggyback(List.of(self.claim()))));
    }

    /** Random active members to which this call has sent nothing yet (G5). */
    private List<Belief> chooseReceivers(int count, Outbox out) {
        return RandomChoice.distinct(count, others.active(), member -> !out.isClosedTo(member.address()), random);
    }
}
