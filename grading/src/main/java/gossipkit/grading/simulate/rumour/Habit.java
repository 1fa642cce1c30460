package gossipkit.grading.simulate.rumour;

import gossipkit.swim.GossipAction;
import gossipkit.swim.GossipMessage.Gossip;
import gossipkit.swim.GossipMessage.SyncRequest;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberUpdate;
import java.util.List;
import java.util.random.RandomGenerator;

/** When a member talks to whom about rumours, unasked. */
interface Habit {

    /** A round begins. */
    List<GossipAction> round();

    /** The member has heard these for the first time, just now. */
    default List<GossipAction> heard(List<Heard> fresh) {
        return List.of();
    }

    /** Tells {@code fanout} members what is hot, each round; nothing if nothing is. */
    static Habit push(Memory memory, Peers peers, int fanout) {
        return () -> gossip(memory.spendHotRound(), peers, fanout);
    }

    /** Asks so many members each round for what it has not heard, by telling what it has. */
    static Habit pull(MemberId self, Memory memory, Peers peers, int count) {
        return () -> peers.tell(count, new SyncRequest(self, memory.digest()));
    }

    /** Each round the first with that probability, else the second. */
    static Habit either(double probability, Habit first, Habit second, RandomGenerator random) {
        return () -> (random.nextDouble() < probability ? first : second).round();
    }

    /** Tells {@code fanout} members at once what it has heard, and never again. */
    static Habit infectAndDie(Memory memory, Peers peers, int fanout) {
        return new Habit() {
            @Override
            public List<GossipAction> round() {
                return List.of();
            }

            @Override
            public List<GossipAction> heard(List<Heard> fresh) {
                return gossip(memory.passable(fresh), peers, fanout);
            }
        };
    }

    private static List<GossipAction> gossip(List<MemberUpdate> rumours, Peers peers, int fanout) {
        return rumours.isEmpty() ? List.of() : peers.tell(fanout, new Gossip(rumours));
    }
}
