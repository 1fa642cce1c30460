package gossipkit.exercise.swim;

import gossipkit.grading.subject.LoadedSubject;
import gossipkit.swim.Address;
import gossipkit.swim.GossipAction;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.Member;
import gossipkit.swim.MemberId;
import gossipkit.swim.MembershipProtocol;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** A subject for tests: what its tick does is given, the rest does nothing. It lives where subjects live. */
public class Specimen implements MembershipProtocol {

    private final Supplier<List<GossipAction>> tick;

    Specimen(Supplier<List<GossipAction>> tick) {
        this.tick = tick;
    }

    /** A subject whose tick does that. */
    public static LoadedSubject ticking(Supplier<List<GossipAction>> tick) {
        return new LoadedSubject("specimen", (id, address, config, random, clock) -> new Specimen(tick));
    }

    /** A subject that does nothing. */
    public static LoadedSubject idle() {
        return ticking(List::of);
    }

    /** A subject that is not implemented. */
    public static LoadedSubject starter() {
        return ticking(() -> {
            throw new UnsupportedOperationException("TODO 3");
        });
    }

    /** A subject that does not return. */
    public static LoadedSubject endless() {
        return ticking(Specimen::neverReturn);
    }

    /** Nobody can end its thread: it does at least not take the processor from all tests that come later. */
    @SuppressWarnings("InfiniteLoopStatement")
    public static <T> T neverReturn() {
        while (true) {
            LockSupport.park();
            Thread.interrupted();
        }
    }

    @Override
    public List<GossipAction> bootstrap(List<Address> seeds) {
        return List.of();
    }

    @Override
    public List<GossipAction> tick() {
        return tick.get();
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
