package gossipkit.grading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Files among the kit's own classes. */
public final class Resource {

    private Resource() {}

    /**
     * What is in one, as text.
     *
     * @param owner a class beside it
     * @param name from the package of that class, or, with a slash before it, from the root of the class path
     * @throws GraderFault if it cannot be read: the kit is not built as it should be
     */
    public static String text(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException | NullPointerException e) {
            throw new GraderFault("cannot read " + name, e);
        }
    }
}
