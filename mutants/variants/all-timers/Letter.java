package gossipkit.exercise.swim;

import gossipkit.swim.Address;
import gossipkit.swim.GossipAction.Send;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberUpdate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A message before it is known what it carries. What it carries is counted in the queue, whatever its kind. */
sealed interface Letter {

    Address to();

    /** What it carries, if it goes out now. */
    Map<MemberId, MemberUpdate> contents(State state, Setting setting);

    GossipMessage message(List<MemberUpdate> updates);

    /** The same, with this claim before all others. */
    Letter insistingOn(MemberUpdate claim);

    /** Sends it, unless it is to oneself. */
    default Step send(State state, Setting setting) {
        if (to().equals(setting.selfAddress())) {
            return Step.to(state);
        }
        int copiesMax = state.copiesMax();
        State current = state.with(state.news().retire(copiesMax));
        Map<MemberId, MemberUpdate> contents = contents(current, setting);
        State after = current.with(current.news().sent(contents.keySet(), copiesMax));
        return Step.to(after, new Send(to(), message(List.copyOf(contents.values()))));
    }

    static Step sendAll(List<? extends Letter> letters, State state, Setting setting) {
        Step step = Step.to(state);
        for (Letter letter : letters) {
            step = step.then(before -> letter.send(before, setting));
        }
        return step;
    }

    static Letter gossip(Address to, MemberUpdate... compulsory) {
        return new Piggyback(to, List.of(compulsory), GossipMessage.Gossip::new);
    }

    /** A Ping, Ack, PingReq or Gossip: the compulsory claims, then the news, the newest first, while there is room. */
    record Piggyback(Address to, List<MemberUpdate> compulsory, Function<List<MemberUpdate>, GossipMessage> envelope)
            implements Letter {

        @Override
        public Map<MemberId, MemberUpdate> contents(State state, Setting setting) {
            Stream<MemberUpdate> news =
                    state.news().subjects().stream().map(state::claimAbout).flatMap(Optional::stream);
            Map<MemberId, MemberUpdate> contents = new LinkedHashMap<>();
            Stream.concat(compulsory.stream(), news).forEach(claim -> {
                if (contents.size() < setting.config().maxPiggyback()) {
                    contents.putIfAbsent(claim.id(), claim);
                }
            });
            return contents;
        }

        @Override
        public GossipMessage message(List<MemberUpdate> updates) {
            return envelope.apply(updates);
        }

        @Override
        public Letter insistingOn(MemberUpdate claim) {
            List<MemberUpdate> all = new ArrayList<>();
            all.add(claim);
            all.addAll(compulsory);
            return new Piggyback(to, List.copyOf(all), envelope);
        }
    }

    /** A Sync: all that its receiver may hear. */
    record WholeView(Address to, MemberId receiver) implements Letter {

        @Override
        public Map<MemberId, MemberUpdate> contents(State state, Setting setting) {
            Map<MemberId, MemberUpdate> contents = new LinkedHashMap<>();
            state.others().beliefs().stream()
                    .filter(belief ->
                            !belief.hushed() || belief.member().id().equals(receiver))
                    .forEach(belief -> contents.put(belief.member().id(), belief.claim()));
            contents.put(state.self().id(), state.self().toUpdate());
            return contents;
        }

        @Override
        public GossipMessage message(List<MemberUpdate> updates) {
            return new GossipMessage.Sync(updates);
        }

        /** It is one's own claim, and in the view already. */
        @Override
        public Letter insistingOn(MemberUpdate claim) {
            return this;
        }
    }

    /** A SyncRequest: one's own claim and nothing else. */
    record Introduction(Address to, MemberId self) implements Letter {

        @Override
        public Map<MemberId, MemberUpdate> contents(State state, Setting setting) {
            return Map.of(self, state.self().toUpdate());
        }

        @Override
        public GossipMessage message(List<MemberUpdate> updates) {
            return new GossipMessage.SyncRequest(self, updates);
        }

        @Override
        public Letter insistingOn(MemberUpdate claim) {
            return this;
        }
    }
}
