package gossipkit.sim;

import gossipkit.swim.GossipAction;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.MembershipProtocol;
import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;

/** Calls code that nobody has vouched for, and tells its failures from those of the simulator. */
final class ProtocolCall {

    private static final GossipAction[] NO_ACTIONS = {};
    private static final String CONSTRUCTOR = "the constructor";

    private ProtocolCall() {}

    /**
     * Makes the call of an event.
     *
     * @throws ProtocolCrash if the protocol throws, or returns null or a list that holds null
     */
    static GossipAction[] actionsOf(Life life, MemberEvent event) {
        GossipAction[] actions;
        try {
            List<GossipAction> returned = event.callOn(life.protocol());
            actions = returned == null ? null : returned.toArray(NO_ACTIONS);
        } catch (Throwable thrown) {
            throw crash(life.node(), event.text(), thrown);
        }
        requireNoNull(life.node(), event, actions);
        return actions;
    }

    /**
     * Makes the protocol of a member.
     *
     * @throws ProtocolCrash if its constructor throws, or the factory returns null
     */
    static MembershipProtocol create(
            ProtocolFactory factory, Node node, GossipConfig config, RandomGenerator random, InstantSource clock) {
        MembershipProtocol protocol;
        try {
            protocol = factory.create(node.id(), node.address(), config, random, clock);
        } catch (Throwable thrown) {
            throw crash(node, CONSTRUCTOR, thrown);
        }
        if (protocol == null) {
            throw ProtocolCrash.returned(node.id(), CONSTRUCTOR, "null");
        }
        return protocol;
    }

    private static void requireNoNull(Node node, MemberEvent event, GossipAction[] actions) {
        if (actions == null) {
            throw ProtocolCrash.returned(node.id(), event.text(), "null");
        }
        for (GossipAction action : actions) {
            if (action == null) {
                throw ProtocolCrash.returned(node.id(), event.text(), "a list that holds null");
            }
        }
    }

    /** The crash to throw; what is the JVM's own business, and not the protocol's, is thrown as it is. */
    private static ProtocolCrash crash(Node node, String call, Throwable thrown) {
        if (thrown instanceof ThreadDeath death) {
            throw death;
        }
        if (thrown instanceof VirtualMachineError error && !(thrown instanceof StackOverflowError)) {
            throw error;
        }
        return new ProtocolCrash(node.id(), call, thrown);
    }
}
