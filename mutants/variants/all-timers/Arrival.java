package gossipkit.exercise.swim;

import gossipkit.swim.Address;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.MemberUpdate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** {@code handleMessage}: merges, defends itself, and answers; what goes to others comes before the answer. */
record Arrival(Address from, GossipMessage message) implements Event {

    @Override
    public Step happen(State state, Setting setting) {
        OptionalLong outbidding = Hearsay.refutation(state.self(), message.updates());
        return Hearsay.merge(state, message.updates(), setting).then(knowing -> {
            State judged = outbidding.isPresent() ? outbidding(outbidding.getAsLong(), knowing, setting) : knowing;
            Answer answer = Answer.to(from, message, judged, setting);
            List<Letter> letters = outbidding.isPresent()
                    ? refuting(answer.letter(), answer.step().state(), setting)
                    : answer.letter().stream().toList();
            return answer.step().then(begun -> Letter.sendAll(letters, begun, setting));
        });
    }

    private static State outbidding(long incarnation, State state, Setting setting) {
        return state.renewed(
                state.self().state(), incarnation, state.self().metadata(), setting.now());
    }

    /** The answer, if there is one, and before it what makes the refutation known (S2, G4). */
    private List<Letter> refuting(Optional<Letter> answer, State state, Setting setting) {
        MemberUpdate own = state.self().toUpdate();
        List<Address> taken = new ArrayList<>(List.of(setting.selfAddress(), from));
        answer.ifPresent(letter -> taken.add(letter.to()));
        boolean fromSelf = from.equals(setting.selfAddress());
        int others = setting.config().fanout() - (fromSelf ? 0 : 1);
        List<Letter> letters = new ArrayList<>(Event.announcements(state, taken, others, setting));
        boolean answered = answer.isPresent() && answer.get().to().equals(from);
        if (!answered) {
            letters.add(Letter.gossip(from, own));
        }
        answer.ifPresent(letter -> letters.add(answered ? letter.insistingOn(own) : letter));
        return letters;
    }
}
