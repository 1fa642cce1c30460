package gossipkit.solution.swim;

import gossipkit.swim.Address;
import gossipkit.swim.GossipMessage.PingReq;
import gossipkit.swim.MemberId;
import java.time.Instant;

/**
 * A Ping sent for somebody else that has not been answered (P7).
 *
 * @param seq its sequence number, one of this member's own
 * @param requester where the answer is to be forwarded to
 * @param request who asked for whom, under which number
 * @param sentAt when the Ping went out
 */
record Relay(long seq, Address requester, PingReq request, Instant sentAt) implements OpenPing {

    @Override
    public MemberId target() {
        return request.target();
    }
}
