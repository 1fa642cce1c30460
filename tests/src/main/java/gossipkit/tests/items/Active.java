package gossipkit.tests.items;

import gossipkit.swim.GossipConfig;
import gossipkit.swim.MemberState;
import gossipkit.tests.harness.Peer;
import gossipkit.tests.harness.SoloMember;
import java.time.Duration;
import java.util.List;

/** The members that count, ALIVE or SUSPECT, and what follows from their number. */
public final class Active {

    private Active() {}

    /** Whether a member in that state counts. */
    public static boolean is(MemberState state) {
        return state == MemberState.ALIVE || state == MemberState.SUSPECT;
    }

    /** Those of the peers that the member holds ALIVE or SUSPECT, by name. */
    static List<String> among(List<Peer> peers, SoloMember member) {
        return peersAmong(peers, member).stream().map(Peer::toString).toList();
    }

    /** Those of the peers that the member holds ALIVE or SUSPECT. */
    static List<Peer> peersAmong(List<Peer> peers, SoloMember member) {
        return peers.stream()
                .filter(peer -> member.state(peer).filter(Active::is).isPresent())
                .toList();
    }

    /** {@code ceil(log2(n + 1))} for a member that counts so many others. */
    public static int sizeFactor(int others) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(others + 1);
    }

    /** T2: how long a suspect may take to refute, at a member that counts so many others. */
    public static Duration suspicionTime(SoloMember member, int others) {
        GossipConfig config = member.config();
        return config.probeTimeout().multipliedBy((long) config.suspicionMultiplier() * sizeFactor(others));
    }
}
