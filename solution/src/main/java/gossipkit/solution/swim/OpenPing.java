package gossipkit.solution.swim;

import gossipkit.swim.MemberId;
import java.time.Instant;

/** A Ping that has not been answered. */
interface OpenPing {

    /** Its sequence number. */
    long seq();

    /** Who was pinged. */
    MemberId target();

    /** When it went out. */
    Instant sentAt();
}
