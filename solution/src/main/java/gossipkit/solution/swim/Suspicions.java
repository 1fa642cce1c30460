package gossipkit.solution.swim;

import gossipkit.swim.MemberUpdate;
import java.time.Duration;
import java.util.function.Consumer;

/** How long suspicions last. */
interface Suspicions {

    /**
     * A member has just become SUSPECT here, or SUSPECT at a higher incarnation.
     *
     * @param timeout what T2 says for a cluster of the present size
     * @param death what is to be done when nobody has refuted it in time
     */
    void begin(Belief suspicion, Duration timeout, Consumer<Outbox> death, Outbox out);

    /** A probe of this member's own says that another is dead, be it news or not. */
    default void probeFailed(MemberUpdate claim, Outbox out) {}

    /** A claim about a member has won: whatever suspicion it was under is over. */
    default void end(MemberUpdate claim) {}
}
