package gossipkit.grading.isolation;

import gossipkit.grading.host.Decoder;
import gossipkit.grading.host.Encoder;
import java.util.ArrayList;
import java.util.List;

/** All calls on one member, and their answers, as they went over the pipe; or none, since most are not looked at again. */
final class Recording {

    /** Keeps nothing. */
    static final Recording NONE = new Recording(false);

    /** A member that says more than that is looked at again no further. */
    private static final int BYTES_MAX = 8 << 20;

    private final boolean kept;
    private int bytes;
    private final List<Exchange> exchanges = new ArrayList<>();

    /**
     * One call.
     *
     * @param name what was called
     * @param request its bytes
     * @param answer the answer's bytes
     */
    record Exchange(String name, byte[] request, byte[] answer) {}

    private Recording(boolean kept) {
        this.kept = kept;
    }

    static Recording begin() {
        return new Recording(true);
    }

    /**
     * @param request the frame
     * @param start where in it the call begins
     * @param answer of which no result has been read yet
     */
    void add(String name, Encoder request, int start, Decoder answer) {
        if (kept && bytes < BYTES_MAX) {
            Exchange exchange = new Exchange(name, request.bytesSince(start), answer.rest());
            exchanges.add(exchange);
            bytes += exchange.request().length + exchange.answer().length;
        }
    }

    /** How much it holds. */
    int bytes() {
        return bytes;
    }

    List<Exchange> exchanges() {
        return exchanges;
    }
}
