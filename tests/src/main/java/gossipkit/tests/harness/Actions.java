package gossipkit.tests.harness;

import gossipkit.swim.GossipAction;
import gossipkit.swim.GossipAction.MembershipChange;
import gossipkit.swim.GossipAction.ScheduleTimer;
import gossipkit.swim.GossipAction.Send;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.GossipMessage.Sync;
import gossipkit.swim.GossipMessage.SyncRequest;
import gossipkit.swim.MemberUpdate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one call returned, or several calls in turn. A check asks what is in it, never in which order.
 *
 * @param all the actions
 */
public record Actions(List<GossipAction> all) {

    /** No actions. */
    public static final Actions NONE = new Actions(List.of());

    /** Copies the list. */
    public Actions {
        all = List.copyOf(all);
    }

    /** These and later ones. */
    public Actions and(Actions later) {
        List<GossipAction> both = new ArrayList<>(all);
        both.addAll(later.all);
        return new Actions(both);
    }

    /** All that was sent. */
    public List<Send> sends() {
        return only(Send.class).toList();
    }

    /** What was sent of that kind of message. */
    public List<Send> sends(Class<? extends GossipMessage> kind) {
        return only(Send.class).filter(send -> kind.isInstance(send.message())).toList();
    }

    /** The messages of that kind. */
    public <M extends GossipMessage> List<M> messages(Class<M> kind) {
        return only(Send.class)
                .map(Send::message)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** Who is sent that kind of message, one entry for each, by address. */
    public List<String> receivers(Class<? extends GossipMessage> kind) {
        return sends(kind).stream()
                .map(send -> Wording.receiver(send.to()))
                .sorted()
                .toList();
    }

    /** The messages to that peer. */
    public List<GossipMessage> to(Peer peer) {
        return only(Send.class)
                .filter(send -> send.to().equals(peer.address()))
                .map(Send::message)
                .toList();
    }

    /** The reported changes of belief. */
    public List<MembershipChange> changes() {
        return only(MembershipChange.class).toList();
    }

    /** The delays of the timers that were scheduled. */
    public List<Duration> timers() {
        return only(ScheduleTimer.class).map(ScheduleTimer::delay).toList();
    }

    /** The names of the timers that were scheduled. */
    public List<String> timerNames() {
        return only(ScheduleTimer.class).map(ScheduleTimer::name).toList();
    }

    /** Every copy of a claim about that peer, in whatever message. */
    public List<MemberUpdate> claimsAbout(Peer peer) {
        return claims(only(Send.class))
                .filter(claim -> claim.id().equals(peer.id()))
                .toList();
    }

    /** Every copy of a claim about that peer in Ping, Ack, PingReq or Gossip: those that count as transmissions. */
    public List<MemberUpdate> transmissionsAbout(Peer peer) {
        return claims(only(Send.class).filter(send -> isCounted(send.message())))
                .filter(claim -> claim.id().equals(peer.id()))
                .toList();
    }

    /** Whether any message carries anything. */
    public boolean carryNews() {
        return only(Send.class).anyMatch(send -> !send.message().updates().isEmpty());
    }

    private static boolean isCounted(GossipMessage message) {
        return !(message instanceof Sync) && !(message instanceof SyncRequest);
    }

    private static Stream<MemberUpdate> claims(Stream<Send> sends) {
        return sends.flatMap(send -> send.message().updates().stream());
    }

    private <A extends GossipAction> Stream<A> only(Class<A> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast);
    }

    @Override
    public String toString() {
        return Wording.ofAll(all);
    }
}
