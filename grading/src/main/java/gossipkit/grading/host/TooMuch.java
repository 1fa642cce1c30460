package gossipkit.grading.host;

/** What is to be sent is larger than anything that anybody needs. */
public final class TooMuch extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooMuch(String message) {
        super(message, null, false, false);
    }
}
