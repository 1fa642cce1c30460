package gossipkit.solution.swim;

import gossipkit.swim.MemberId;
import gossipkit.swim.MemberUpdate;
import java.util.List;

/** News that is still to be passed on: at most one claim for each member, each to be sent a limited number of times. */
interface Broadcasts {

    /** Replaces an older claim about the same member, and starts counting afresh. */
    void add(MemberUpdate claim);

    void drop(MemberId id);

    boolean isEmpty();

    /**
     * The claims for one message that is about to be sent, counted as sent.
     *
     * @param compulsory claims that this receiver has to get; they come first, queued or not
     */
    List<MemberUpdate> take(List<MemberUpdate> compulsory);
}
