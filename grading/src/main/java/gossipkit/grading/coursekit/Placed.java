package gossipkit.grading.coursekit;

import gossipkit.grading.Resource;

/**
 * A file of a course kit.
 *
 * @param resource where its text stands, among the resources of this package
 * @param path where it goes, with slashes
 */
record Placed(String resource, String path) {

    /** Where the command line of a grade has room for more options. */
    private static final String OPTIONS = "@options@";

    /** Where the scripts for VPL put what is handed in into a folder of its own. */
    private static final String SUBMISSION = "@submission@\n";

    /**
     * What is in it.
     *
     * @param options of {@code kit grade}, each with a space before it
     * @throws gossipkit.grading.GraderFault if it cannot be read
     */
    String text(String options) {
        return Resource.text(Placed.class, resource)
                .replace(SUBMISSION, Resource.text(Placed.class, "vpl/submission.sh"))
                .replace(OPTIONS, options);
    }

    /** Whether a text is a program to be started. */
    static boolean isScript(String text) {
        return text.startsWith("#!");
    }
}
