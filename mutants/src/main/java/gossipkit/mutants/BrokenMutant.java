package gossipkit.mutants;

/** A diff that is not what the catalogue asks of it: said in one line that names the diff. */
public final class BrokenMutant extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /**
     * @param id the diff's name, without {@code .diff}
     * @param reason what is wrong with it
     */
    public BrokenMutant(String id, String reason) {
        super(id + ".diff: " + reason);
        this.reason = reason;
    }

    /** What is wrong, without the name. */
    public String reason() {
        return reason;
    }
}
