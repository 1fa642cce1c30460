package gossipkit.sim;

/** Something that the simulator throws of its own accord. */
public final class Storm extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With that message. */
    public Storm(String message) {
        super(message);
    }
}
