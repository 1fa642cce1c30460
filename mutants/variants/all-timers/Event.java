package gossipkit.exercise.swim;

import gossipkit.swim.Address;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.Member;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import gossipkit.swim.MemberUpdate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What may happen to a member: for each call of the host one kind. */
sealed interface Event permits Event.Joining, Event.Ticking, Event.Ringing, Event.Describing, Event.Leaving, Arrival {

    /** What it makes of a state. */
    Step happen(State state, Setting setting);

    /** {@code bootstrap} (J1). */
    record Joining(List<Address> seeds) implements Event {

        @Override
        public Step happen(State state, Setting setting) {
            if (state.hasLeft()) {
                return Step.to(state);
            }
            List<Letter> requests = seeds.stream()
                    .distinct()
                    .<Letter>map(seed -> new Letter.Introduction(seed, setting.selfId()))
                    .toList();
            return Letter.sendAll(requests, state, setting);
        }
    }

    /** {@code tick}: forgets (M6), pings (P1) and spreads (G3). The rest is left to timers. */
    record Ticking() implements Event {

        @Override
        public Step happen(State state, Setting setting) {
            if (state.hasLeft()) {
                return Step.to(state);
            }
            State remembering = state.without(overdue(state, setting));
            List<Member> all = remembering.others().toProbe(setting.selfAddress());
            if (all.isEmpty()) {
                return Step.to(remembering);
            }
            List<Member> rest = all.stream()
                    .filter(member -> !remembering.pingedInThisPass().contains(member.id()))
                    .toList();
            State passing = rest.isEmpty() ? remembering.withPassBegun() : remembering;
            Member target = Reservoir.sample(rest.isEmpty() ? all : rest, 1, setting.random())
                    .get(0);
            return ping(passing.withPinged(target.id()), target, setting)
                    .then(pinged -> spread(pinged, target.address(), setting));
        }

        private static List<MemberId> overdue(State state, Setting setting) {
            return state.others().beliefs().stream()
                    .filter(belief -> belief.isToBeForgotten(
                            setting.now(), setting.config().deadRetention()))
                    .map(belief -> belief.member().id())
                    .toList();
        }

        private static Step ping(State state, Member target, Setting setting) {
            GossipConfig config = setting.config();
            MemberId id = target.id();
            long seq = state.nextSeq();
            Step timers = Step.to(
                    state.withNextSeqTaken().with(seq, new Errand.Probe(id, false)),
                    new Alarm.PeriodEnd(seq, id, target.incarnation()).set(config.probeInterval(), setting),
                    new Alarm.ProbeTimeout(seq, id, target.incarnation()).set(config.probeTimeout(), setting));
            return timers.then(waiting -> Answer.ping(seq, target, setting).send(waiting, setting));
        }

        private static Step spread(State state, Address pinged, Setting setting) {
            List<Member> candidates = state.others().correspondents(List.of(setting.selfAddress(), pinged));
            int more = setting.config().fanout() - 1;
            Step step = Step.to(state);
            for (Member member : Reservoir.sample(candidates, more, setting.random())) {
                step = step.then(before -> before.news().retire(before.copiesMax()).isEmpty()
                        ? Step.to(before)
                        : Letter.gossip(member.address()).send(before, setting));
            }
            return step;
        }
    }

    /** {@code handleTimer}: a timer of this life that is due decides what it was set for (T5). */
    record Ringing(String name) implements Event {

        @Override
        public Step happen(State state, Setting setting) {
            return AlarmName.read(name, setting)
                    .filter(alarm -> alarm.isDue(setting.now()))
                    .map(alarm -> alarm.alarm().ring(state, alarm.setAt(), setting))
                    .orElse(Step.to(state));
        }
    }

    /** {@code updateMetadata} (K1). */
    record Describing(String key, String value) implements Event {

        @Override
        public Step happen(State state, Setting setting) {
            if (state.hasLeft()) {
                return Step.to(state);
            }
            Member self = state.self();
            Map<String, String> metadata = new TreeMap<>(self.metadata());
            metadata.put(key, value);
            return announce(state.renewed(self.state(), self.incarnation() + 1, metadata, setting.now()), setting);
        }
    }

    /** {@code leave} (L1). */
    record Leaving() implements Event {

        @Override
        public Step happen(State state, Setting setting) {
            if (state.hasLeft()) {
                return Step.to(state);
            }
            Member self = state.self();
            State left = state.withoutProbes()
                    .renewed(MemberState.LEFT, self.incarnation() + 1, self.metadata(), setting.now());
            return announce(left, setting);
        }
    }

    private static Step announce(State state, Setting setting) {
        List<Letter> letters =
                announcements(state, List.of(setting.selfAddress()), setting.config().fanout(), setting);
        return Letter.sendAll(letters, state, setting);
    }

    /** One's own news to at most that many others that are not at these addresses (G4). */
    static List<Letter> announcements(State state, List<Address> taken, int receivers, Setting setting) {
        MemberUpdate news = state.self().toUpdate();
        return Reservoir.sample(state.others().correspondents(taken), receivers, setting.random()).stream()
                .map(member -> Letter.gossip(member.address(), news))
                .toList();
    }
}
