package gossipkit.exercise.swim;

import gossipkit.swim.Address;
import gossipkit.swim.GossipAction.ScheduleTimer;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.Member;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Why a timer was set. Its name says all about it (see {@link AlarmName}), so none is remembered. */
sealed interface Alarm {

    /** What the timer decides, if what it is about is still as it was. */
    Step ring(State state, Instant setAt, Setting setting);

    default ScheduleTimer set(Duration delay, Setting setting) {
        AlarmName name = new AlarmName(setting.selfId(), setting.birth(), this, setting.now(), delay);
        return new ScheduleTimer(name.text(), delay);
    }

    /** The direct Ping has had its time (P4). */
    record ProbeTimeout(long seq, MemberId target, long incarnation) implements Alarm {

        @Override
        public Step ring(State state, Instant setAt, Setting setting) {
            boolean inTime = state.errands().get(seq) instanceof Errand.Probe probe && !probe.timeoutIsOver();
            if (!inTime) {
                return Step.to(state);
            }
            State over = state.with(seq, new Errand.Probe(target, true));
            return state.others()
                    .find(target)
                    .filter(held -> held.isUp() && held.member().incarnation() == incarnation)
                    .map(held -> askRelays(over, held.member().address(), setting))
                    .orElse(Step.to(over));
        }

        private Step askRelays(State state, Address address, Setting setting) {
            List<Member> candidates = state.others().alive(List.of(setting.selfAddress(), address));
            if (candidates.isEmpty()) {
                return new PeriodEnd(seq, target, incarnation).ring(state, setting.now(), setting);
            }
            List<Letter> requests =
                    Reservoir.sample(candidates, setting.config().indirectProbes(), setting.random()).stream()
                            .map(relay -> request(relay.address(), setting))
                            .toList();
            return Letter.sendAll(requests, state, setting);
        }

        private Letter request(Address relay, Setting setting) {
            return new Letter.Piggyback(
                    relay,
                    List.of(),
                    updates -> new GossipMessage.PingReq(seq, setting.selfId(), target, updates));
        }
    }

    /** A whole period has passed since the Ping (P5). */
    record PeriodEnd(long seq, MemberId target, long incarnation) implements Alarm {

        @Override
        public Step ring(State state, Instant setAt, Setting setting) {
            if (!(state.errands().get(seq) instanceof Errand.Probe)) {
                return Step.to(state);
            }
            State ended = state.withoutErrand(seq);
            return state.others()
                    .find(target)
                    .filter(held -> held.isExactly(MemberState.ALIVE, incarnation))
                    .map(held -> Hearsay.adopt(ended, held.claimOf(MemberState.SUSPECT), setting))
                    .orElse(Step.to(ended));
        }
    }

    /** A Ping for another has had its time (P7, P8). */
    record RelayExpiry(long seq) implements Alarm {

        @Override
        public Step ring(State state, Instant setAt, Setting setting) {
            boolean open = state.errands().get(seq) instanceof Errand.Relay;
            return Step.to(open ? state.withoutErrand(seq) : state);
        }
    }

    /** A suspect has had its time (T3). A suspicion is known by its incarnation and by when it began. */
    record SuspicionEnd(MemberId suspect, long incarnation) implements Alarm {

        @Override
        public Step ring(State state, Instant setAt, Setting setting) {
            Optional<Belief> held = state.others()
                    .find(suspect)
                    .filter(belief -> belief.isExactly(MemberState.SUSPECT, incarnation))
                    .filter(belief -> belief.member().lastUpdate().equals(setAt));
            return held.map(belief -> Hearsay.adopt(state, belief.claimOf(MemberState.DEAD), setting))
                    .orElse(Step.to(state));
        }
    }
}
