package gossipkit.grading.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;

/** The templates, compiled by the build. Whatever they print is escaped. */
public final class Templates {

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "gossipkit.templates");

    private Templates() {}

    /**
     * The text of a page.
     *
     * @param template its path in {@code src/main/jte}
     * @param model what its only parameter is
     * @throws gg.jte.TemplateException if it cannot be filled with that: the kit's own fault
     */
    public static String fill(String template, Object model) {
        TemplateOutput text = new StringOutput();
        ENGINE.render(template, model, text);
        return text.toString();
    }
}
