package gossipkit.grading.simulate.rumour;

import gossipkit.swim.GossipMessage;
import gossipkit.swim.GossipMessage.SyncRequest;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberUpdate;
import gossipkit.swim.MembershipProtocol;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What is to be spread, as it looks from outside.
 *
 * @param claimed whether a claim tells it
 * @param known whether a member knows it
 */
record News(Predicate<MemberUpdate> claimed, Predicate<MembershipProtocol> known) {

    /** A rumour, by its id. */
    static News rumour(MemberId id) {
        return new News(update -> update.id().equals(id), member -> member.isAlive(id));
    }

    /** A pair in the metadata of a member. */
    static News metadata(MemberId about, String key, String value) {
        Predicate<Map<String, String>> hasPair = pairs -> value.equals(pairs.get(key));
        return new News(
                update -> update.id().equals(about) && hasPair.test(update.metadata()),
                member -> member.metadata(about).filter(hasPair).isPresent());
    }

    /** Whether a message brings it; a request only says what the asker has. */
    boolean isIn(GossipMessage message) {
        return !(message instanceof SyncRequest) && message.updates().stream().anyMatch(claimed);
    }
}
