package gossipkit.grading.subject;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where classes were loaded from. */
public final class CodeSources {

    private CodeSources() {}

    /** The jar or folder of that class. */
    public static Path of(Class<?> one) {
        try {
            return Path.of(
                    one.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(one + " has no place on the class path", e);
        }
    }
}
