package gossipkit.grading.instructor;

import gossipkit.grading.html.Asset;
import gossipkit.grading.html.Page;
import gossipkit.grading.html.Templates;

/**
 * {@code mutation-report.html}: the report that all tools for mutation tests share, by mutation-testing-elements, on one
 * page.
 *
 * @param page for the layout
 */
public record ElementsPage(Page page) {

    private static final String LIBRARY = "/elements/mutation-test-elements.js";

    /**
     * The page.
     *
     * @param json {@code mutation-report.json}
     * @throws gossipkit.grading.GraderFault if the library is not on the class path
     */
    public static String of(String json) {
        // In JSON a < can only be in a string; what the sources say must not end the script.
        String data = json.replace("<", "\\u003c");
        String script = "\n" + Asset.text(LIBRARY).replace("</script", "<\\/script")
                + "\ndocument.querySelector('mutation-test-report-app').report = " + data + ";\n";
        return Templates.fill(
                "instructor/elements.jte",
                new ElementsPage(Page.of("Mutation report - Gossip Kit")
                        .withStyle("body { overflow-wrap: normal; }")
                        .withScript(script)));
    }
}
