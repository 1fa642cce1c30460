package gossipkit.solution.figures;

import gossipkit.sim.Simulation;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.Member;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import gossipkit.swim.MemberUpdate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What the figures do with clusters. */
final class Clusters {

    private Clusters() {}

    /** Everybody is told at once of everybody. */
    static void introduceAll(Simulation simulation, int members) {
        List<MemberUpdate> everybody = IntStream.rangeClosed(1, members)
                .mapToObj(node ->
                        new MemberUpdate(simulation.id(node), MemberState.ALIVE, 0, simulation.address(node), Map.of()))
                .toList();
        for (int node = 1; node <= members; node++) {
            simulation.deliver(node == 1 ? members : 1, node, new GossipMessage.Sync(everybody));
        }
    }

    /** In which state a member holds another that it remembers. */
    static MemberState state(Simulation simulation, int viewer, MemberId about) {
        return simulation.node(viewer).allMembers().stream()
                .filter(member -> member.id().equals(about))
                .findFirst()
                .map(Member::state)
                .orElseThrow();
    }
}
