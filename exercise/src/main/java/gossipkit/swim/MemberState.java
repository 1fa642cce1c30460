package gossipkit.swim;

/**
 * What is believed of a member. The order of the constants is their precedence within one incarnation (rule M1):
 * {@code ALIVE < SUSPECT < DEAD < LEFT}.
 */
public enum MemberState {
    /** It answers, or nobody has said otherwise. */
    ALIVE,
    /** It did not answer a probe, and may still refute. */
    SUSPECT,
    /** It did not refute in time. */
    DEAD,
    /** It said goodbye. */
    LEFT
}
