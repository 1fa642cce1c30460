package gossipkit.tests.items;

import gossipkit.swim.MemberState;
import gossipkit.tests.harness.Peer;
import gossipkit.tests.harness.SoloMember;
import java.util.List;

/** The members that count: ALIVE or SUSPECT. */
final class Active {

    private Active() {}

    static boolean is(MemberState state) {
        return state == MemberState.ALIVE || state == MemberState.SUSPECT;
    }

    /** Those of the peers that the member holds ALIVE or SUSPECT, by name. */
    static List<String> among(List<Peer> peers, SoloMember member) {
        return peers.stream()
                .filter(peer -> member.state(peer).filter(Active::is).isPresent())
                .map(Peer::toString)
                .toList();
    }

    /** {@code ceil(log2(n + 1))} for a member that counts so many others. */
    static int sizeFactor(int others) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(others + 1);
    }
}
