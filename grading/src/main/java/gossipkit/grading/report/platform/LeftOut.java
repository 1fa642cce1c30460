package gossipkit.grading.report.platform;

/** What is said of failures for which there was no room. */
final class LeftOut {

    private LeftOut() {}

    /** A paragraph, or nothing if nothing is left out. */
    static String note(int failures) {
        return failures == 0
                ? ""
                : "\nThere is no room here for " + failures + (failures == 1 ? " more failure" : " more failures")
                        + ": report.json has all.\n";
    }
}
