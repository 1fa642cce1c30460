package gossipkit.tests.harness;

import gossipkit.swim.MemberState;
import gossipkit.swim.MemberUpdate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/**
 * A generated claim about another member than {@code node1}.
 *
 * @param about the number of the peer
 * @param state what is claimed
 * @param incarnation at which incarnation
 */
public record Claim(int about, MemberState state, int incarnation) {

    /** Few peers, so that claims meet. */
    public static final int PEER_MAX = 5;

    private static final int INCARNATION_MAX = 3;
    private static final int LENGTH_MAX = 12;

    /** The peer that it is about. */
    public Peer peer() {
        return Peer.number(about);
    }

    /** As it travels in messages. */
    public MemberUpdate update() {
        return peer().claim(state, incarnation);
    }

    /** Any claim. */
    public static Arbitrary<Claim> any() {
        return Combinators.combine(
                        Arbitraries.integers().between(2, PEER_MAX),
                        Arbitraries.of(MemberState.class),
                        Arbitraries.integers().between(0, INCARNATION_MAX))
                .as(Claim::new);
    }

    /** Up to twelve claims about four peers. */
    public static final class Sequences implements ArbitrarySupplier<List<Claim>> {
        @Override
        public Arbitrary<List<Claim>> get() {
            return any().list().ofMinSize(1).ofMaxSize(LENGTH_MAX);
        }
    }
}
