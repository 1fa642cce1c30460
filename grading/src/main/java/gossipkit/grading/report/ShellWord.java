package gossipkit.grading.report;

import gossipkit.grading.Harmless;
import java.util.regex.Pattern;

/** An argument as a user would type it: quoted where the shell needs that, and safe to print. */
public final class ShellWord {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:=+@-]+");

    private ShellWord() {}

    /** In single quotes unless it can do without. */
    public static String of(String argument) {
        String safe = Harmless.line(argument, Harmless.CHARS_MAX);
        return PLAIN.matcher(safe).matches() ? safe : "'" + safe.replace("'", "'\\''") + "'";
    }
}
