package gossipkit.grading.simulate.rumour;

import gossipkit.sim.TraceEvent;
import gossipkit.swim.MemberId;
import gossipkit.swim.MembershipProtocol;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/**
 * Follows a run from the start of one rumour on: who learns it when, and what that costs. Whether a member knows it, the
 * member's own view decides; it is looked at after each message that may have told it.
 */
final class Witness implements Consumer<TraceEvent> {

    private final News news;
    private final Map<MemberId, MembershipProtocol> members;
    private final Map<Long, MemberId> underWay = new HashMap<>();
    private final Set<MemberId> informed = new HashSet<>();
    private final LongStream.Builder learnedMillis = LongStream.builder();
    private MemberId toBeAsked;
    private long toldMillis;
    private long messages;
    private long copies;
    private long repeats;

    Witness(News news, Map<MemberId, MembershipProtocol> members) {
        this.news = news;
        this.members = members;
    }

    @Override
    public void accept(TraceEvent event) {
        // A call is told before it is made, and what it does after: by the next event it is over.
        askWhoWasTold();
        if (event instanceof TraceEvent.Sent sent) {
            sent(sent);
        } else if (event instanceof TraceEvent.Arrived arrived) {
            MemberId receiver = underWay.remove(arrived.number());
            if (receiver != null) {
                told(receiver, arrived.atMillis());
            }
        } else if (event instanceof TraceEvent.Lost lost) {
            underWay.remove(lost.number());
        }
    }

    private void sent(TraceEvent.Sent sent) {
        messages++;
        if (news.isIn(sent.message())) {
            copies++;
            sent.to().ifPresent(receiver -> underWay.put(sent.number(), receiver));
        }
    }

    /** That member has the rumour in its hands. */
    void told(MemberId member, long atMillis) {
        if (informed.contains(member)) {
            repeats++;
        } else {
            toBeAsked = member;
            toldMillis = atMillis;
        }
    }

    private void askWhoWasTold() {
        if (toBeAsked != null && news.known().test(members.get(toBeAsked))) {
            informed.add(toBeAsked);
            learnedMillis.add(toldMillis);
        }
        toBeAsked = null;
    }

    /** What came of it. */
    RumourResult result(int members, long startMillis, long periodMillis) {
        askWhoWasTold();
        long[] sinceStart =
                learnedMillis.build().map(at -> at - startMillis).sorted().toArray();
        return new RumourResult(members, periodMillis, sinceStart, messages, copies, repeats);
    }
}
