package gossipkit.tests.bonus;

import static gossipkit.tests.Rule.Q1;

import gossipkit.sim.Step;
import gossipkit.swim.GossipMessage.Sync;
import gossipkit.swim.GossipMessage.SyncRequest;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberUpdate;
import gossipkit.tests.harness.Actions;
import gossipkit.tests.harness.Peer;
import gossipkit.tests.harness.RuleInvariant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The way of the latest news through a cluster (Q1). Nothing was sent less often, and nothing is newer: so whoever learns
 * it tells it in the next call that sends anything. One hop takes as long as it does where nothing else is queued.
 */
final class LatestNews {

    private final Peer author;
    private final Set<MemberId> informed = new HashSet<>();
    private final Set<MemberId> yetToTell = new HashSet<>();

    /** @param author whose first incarnation after 0 is the news */
    LatestNews(Peer author) {
        this.author = author;
        informed.add(author.id());
    }

    /** Nobody lets it wait. */
    RuleInvariant neverWaits() {
        return new RuleInvariant(
                Q1, "the latest news in the next message of whoever has learned it, before all old news", this::delay);
    }

    private Optional<String> delay(Step step) {
        boolean learns =
                step.message().filter(message -> isIn(message.updates())).isPresent() && informed.add(step.member());
        Actions actions = new Actions(step.actions());
        if (isIn(actions.transmissionsAbout(author))) {
            yetToTell.remove(step.member());
        } else if (learns) {
            // Its answer may have been made before it looked at what it was told.
            yetToTell.add(step.member());
        } else if (sendsFromQueue(actions) && yetToTell.contains(step.member())) {
            return Optional.of("only older news, from " + step.member() + " at " + step.atMillis() + " ms");
        }
        return Optional.empty();
    }

    private boolean isIn(List<MemberUpdate> updates) {
        return updates.stream().anyMatch(update -> update.id().equals(author.id()) && update.incarnation() > 0);
    }

    private static boolean sendsFromQueue(Actions actions) {
        int views = actions.sends(Sync.class).size()
                + actions.sends(SyncRequest.class).size();
        return actions.sends().size() > views;
    }
}
