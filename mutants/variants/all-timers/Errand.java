package gossipkit.exercise.swim;

import gossipkit.swim.Address;
import gossipkit.swim.MemberId;

/** Why an Ack is waited for. What only its timers need is in their names. */
sealed interface Errand {

    MemberId target();

    /** A probe of one's own. */
    record Probe(MemberId target, boolean timeoutIsOver) implements Errand {}

    /** A Ping on behalf of another: where its Ack is to be forwarded, and under which number. */
    record Relay(MemberId target, MemberId requester, Address requesterAddress, long requesterSeq) implements Errand {}
}
