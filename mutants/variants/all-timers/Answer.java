package gossipkit.exercise.swim;

import gossipkit.swim.Address;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.GossipMessage.Ack;
import gossipkit.swim.GossipMessage.Ping;
import gossipkit.swim.GossipMessage.PingReq;
import gossipkit.swim.GossipMessage.SyncRequest;
import gossipkit.swim.Member;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import gossipkit.swim.MemberUpdate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a message by itself calls for, once its claims are merged.
 *
 * @param step what it changes, and the timers it takes
 * @param letter what it sends; no message calls for more than one
 */
record Answer(Step step, Optional<Letter> letter) {

    static Answer to(Address from, GossipMessage message, State state, Setting setting) {
        if (message instanceof Ping ping) {
            return only(state, ack(from, ping.seq(), ping.from(), state));
        }
        if (message instanceof PingReq request) {
            return request.target().equals(setting.selfId())
                    ? only(state, ack(from, request.seq(), request.from(), state))
                    : relay(from, request, state, setting);
        }
        if (message instanceof Ack ack) {
            return taken(ack, state);
        }
        if (message instanceof SyncRequest request) {
            return only(state, new Letter.WholeView(from, request.from()));
        }
        return none(state);
    }

    /** A Ping, with the suspicion if its target is suspect (T6). */
    static Letter ping(long seq, Member target, Setting setting) {
        List<MemberUpdate> suspicion =
                target.state() == MemberState.SUSPECT ? List.of(target.toUpdate()) : List.of();
        return new Letter.Piggyback(
                target.address(), suspicion, updates -> new Ping(seq, setting.selfId(), updates));
    }

    /** One's own Ack: the goodbye, if one has left (L2), then what its receiver has to know about itself (T7). */
    private static Letter ack(Address to, long seq, MemberId receiver, State state) {
        List<MemberUpdate> compulsory = new ArrayList<>();
        if (state.hasLeft()) {
            compulsory.add(state.self().toUpdate());
        }
        compulsory.addAll(accusation(receiver, state));
        MemberId self = state.self().id();
        return new Letter.Piggyback(to, List.copyOf(compulsory), updates -> new Ack(seq, self, updates));
    }

    private static Answer relay(Address from, PingReq request, State state, Setting setting) {
        Optional<Member> target = state.others()
                .find(request.target())
                .filter(Belief::isUp)
                .map(Belief::member)
                .filter(member -> !member.address().equals(setting.selfAddress()));
        if (target.isEmpty()) {
            return none(state);
        }
        long seq = state.nextSeq();
        Step waiting = Step.to(
                state.withNextSeqTaken()
                        .with(seq, new Errand.Relay(request.target(), request.from(), from, request.seq())),
                new Alarm.RelayExpiry(seq).set(setting.config().probeTimeout(), setting));
        return new Answer(waiting, Optional.of(ping(seq, target.get(), setting)));
    }

    private static Answer taken(Ack ack, State state) {
        Errand errand = state.errands().get(ack.seq());
        if (errand == null || !errand.target().equals(ack.from())) {
            return none(state);
        }
        State done = state.withoutErrand(ack.seq());
        return errand instanceof Errand.Relay relay ? only(done, forwarded(relay, done)) : none(done);
    }

    private static Letter forwarded(Errand.Relay relay, State state) {
        return new Letter.Piggyback(
                relay.requesterAddress(),
                accusation(relay.requester(), state),
                updates -> new Ack(relay.requesterSeq(), relay.target(), updates));
    }

    /** What is held against that member: that it is SUSPECT, DEAD or LEFT. */
    private static List<MemberUpdate> accusation(MemberId id, State state) {
        return state.others()
                .find(id)
                .filter(belief -> belief.state() != MemberState.ALIVE)
                .map(belief -> List.of(belief.claim()))
                .orElse(List.of());
    }

    private static Answer only(State state, Letter letter) {
        return new Answer(Step.to(state), Optional.of(letter));
    }

    private static Answer none(State state) {
        return new Answer(Step.to(state), Optional.empty());
    }
}
