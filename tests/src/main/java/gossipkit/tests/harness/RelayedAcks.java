package gossipkit.tests.harness;

import gossipkit.sim.Step;
import gossipkit.swim.Address;
import gossipkit.swim.GossipAction.Send;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.GossipMessage.Ack;
import gossipkit.swim.GossipMessage.Ping;
import gossipkit.swim.GossipMessage.PingReq;
import gossipkit.swim.MemberId;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who asked a relay for what, in one run: P7, step by step. */
final class RelayedAcks {

    private record Errand(MemberId relay, long seq) {}

    private record Request(Address requester, long seq, MemberId target, long atMillis) {}

    private final Map<Errand, Request> open = new HashMap<>();
    private final long servedMillis;

    /** @param served for how long a request is served at least */
    RelayedAcks(Duration served) {
        this.servedMillis = served.toMillis();
    }

    /** What is wrong with the Acks that a relay sends when one has come, or does not send. */
    Optional<String> brokenBy(Step step) {
        GossipMessage message = step.message().orElse(null);
        Actions actions = new Actions(step.actions());
        if (message instanceof PingReq request && !request.target().equals(step.member())) {
            note(step, request, actions);
        } else if (message instanceof Ack ack) {
            return brokenBy(step, ack, actions.sends(Ack.class));
        }
        return Optional.empty();
    }

    private void note(Step step, PingReq asked, Actions actions) {
        Peer requester = Peer.named(asked.from().value()).orElseThrow();
        Peer target = Peer.named(asked.target().value()).orElseThrow();
        for (Send send : actions.sends(Ping.class)) {
            if (send.to().equals(target.address())) {
                Errand errand = new Errand(step.member(), ((Ping) send.message()).seq());
                open.put(errand, new Request(requester.address(), asked.seq(), target.id(), step.atMillis()));
            }
        }
    }

    private Optional<String> brokenBy(Step step, Ack ack, List<Send> forwarded) {
        Errand errand = new Errand(step.member(), ack.seq());
        Request request = open.get(errand);
        if (request == null || !request.target().equals(ack.from())) {
            return forwarded.isEmpty() ? Optional.empty() : found(forwarded);
        }
        open.remove(errand);
        boolean mustBeServed = step.atMillis() - request.atMillis() < servedMillis;
        boolean right = forwarded.isEmpty() ? !mustBeServed : isAnswer(forwarded, request);
        return right ? Optional.empty() : found(forwarded);
    }

    private static boolean isAnswer(List<Send> forwarded, Request request) {
        return forwarded.size() == 1
                && forwarded.get(0).to().equals(request.requester())
                && forwarded.get(0).message() instanceof Ack ack
                && ack.seq() == request.seq()
                && ack.from().equals(request.target());
    }

    private static Optional<String> found(List<Send> forwarded) {
        return Optional.of(Wording.ofAll(forwarded));
    }
}
