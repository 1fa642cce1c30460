package gossipkit.grading.html;

import gossipkit.grading.GraderFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Styles and scripts, in files of their own among the resources of this package. */
public final class Asset {

    private Asset() {}

    /**
     * @param name of the file
     * @throws GraderFault if it is not there: the kit is not built as it should be
     */
    public static String text(String name) {
        try (InputStream in = Asset.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException | NullPointerException e) {
            throw new GraderFault("cannot read " + name, e);
        }
    }
}
