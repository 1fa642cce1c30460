package gossipkit.exercise.swim;

import gossipkit.swim.Address;
import gossipkit.swim.GossipAction;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.Member;
import gossipkit.swim.MemberId;
import gossipkit.swim.MembershipProtocol;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Does nothing; entries override what they need. */
class Idle implements MembershipProtocol {

    final MemberId id;

    Idle(MemberId id) {
        this.id = id;
    }

    /** Something was had that must not be: the test looks for this word in the report. */
    static void leak(String what) {
        throw new Error("LEAK: " + what);
    }

    /** For loops after which the compiler wants to be reached. */
    static boolean endless() {
        return true;
    }

    @Override
    public List<GossipAction> bootstrap(List<Address> seeds) {
        return List.of();
    }

    @Override
    public List<GossipAction> tick() {
        return List.of();
    }

    @Override
    public List<GossipAction> handleMessage(Address from, GossipMessage message) {
        return List.of();
    }

    @Override
    public List<GossipAction> handleTimer(String name) {
        return List.of();
    }

    @Override
    public List<GossipAction> updateMetadata(String key, String value) {
        return List.of();
    }

    @Override
    public List<GossipAction> leave() {
        return List.of();
    }

    @Override
    public List<Member> aliveMembers() {
        return List.of();
    }

    @Override
    public List<Member> allMembers() {
        return List.of();
    }

    @Override
    public int clusterSize() {
        return 0;
    }

    @Override
    public boolean isAlive(MemberId id) {
        return false;
    }

    @Override
    public Optional<Map<String, String>> metadata(MemberId id) {
        return Optional.empty();
    }
}
