package gossipkit.grading.html;

import gossipkit.grading.GraderFault;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;

/**
 * What the layout needs to know of a page. Nothing that a submission says may be in its style or script.
 *
 * @param title for the browser's tab
 * @param style CSS, not escaped
 * @param script JavaScript, not escaped; no other script runs on the page
 */
public record Page(String title, String style, String script) {

    /** @throws IllegalArgumentException if the style or the script would end before its end */
    public Page {
        requireNoEnd(style, "</style");
        requireNoEnd(script, "</script");
    }

    /** A page with the shared style and script. */
    public static Page of(String title) {
        return new Page(title, Asset.text("page.css"), Asset.text("page.js"));
    }

    /** The same with more rules after the shared ones. */
    public Page withStyle(String more) {
        return new Page(title, style + more, script);
    }

    /** The same with more statements after the shared ones. */
    public Page withScript(String more) {
        return new Page(title, style, script + more);
    }

    /** The Content-Security-Policy: nothing is loaded, nothing is sent, and the one script that runs is this one. */
    public String policy() {
        return "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-" + sha256(script)
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new GraderFault("this Java has no SHA-256", e);
        }
    }

    private static void requireNoEnd(String text, String end) {
        if (text.toLowerCase(Locale.ROOT).contains(end)) {
            throw new IllegalArgumentException(end + " is in the text that it ends");
        }
    }
}
