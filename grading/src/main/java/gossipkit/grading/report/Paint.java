package gossipkit.grading.report;

/** Colours, or none. The words say everything without them. */
public enum Paint {
    /** For files and pipes. */
    PLAIN,
    /** For a terminal. */
    COLOURED;

    private static final String ESCAPE = "\u001b[";
    private static final String RESET = ESCAPE + "0m";

    /** For what is as it should be. */
    public String good(String text) {
        return painted("32", text);
    }

    /** For what is not. */
    public String bad(String text) {
        return painted("31", text);
    }

    /** For what matters less. */
    public String weak(String text) {
        return painted("2", text);
    }

    /** For what matters most. */
    public String strong(String text) {
        return painted("1", text);
    }

    private String painted(String code, String text) {
        return this == PLAIN || text.isEmpty() ? text : ESCAPE + code + "m" + text + RESET;
    }
}
