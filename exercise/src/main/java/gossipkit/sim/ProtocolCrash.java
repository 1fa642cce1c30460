package gossipkit.sim;

import gossipkit.swim.MemberId;

/** A member's protocol threw, or returned what no protocol may return: null, or a list that holds null. */
public final class ProtocolCrash extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient MemberId member;
    private final String call;

    /**
     * @param member whose protocol it was
     * @param call the call as a reader would write it: {@code tick()}
     * @param cause what it threw
     */
    public ProtocolCrash(MemberId member, String call, Throwable cause) {
        super(call + " of " + member + " threw " + cause.getClass().getName(), cause);
        this.member = member;
        this.call = call;
    }

    private ProtocolCrash(MemberId member, String call, String what) {
        super(call + " of " + member + " " + what);
        this.member = member;
        this.call = call;
    }

    /** A call returned what no protocol may return; there is no cause. */
    static ProtocolCrash returned(MemberId member, String call, String what) {
        return new ProtocolCrash(member, call, "returned " + what);
    }

    /** Whose protocol it was. */
    public MemberId member() {
        return member;
    }

    /** The call that threw. */
    public String call() {
        return call;
    }
}
