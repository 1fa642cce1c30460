package gossipkit.grading.grade;

import gossipkit.grading.GraderFault;
import gossipkit.grading.Resource;
import java.io.IOException;
import java.io.StringReader;
import java.util.Properties;

/** Which version of the kit this is. */
public final class KitVersion {

    private static final String RESOURCE = "/gossipkit/grading/kit.properties";

    private KitVersion() {}

    /**
     * The version that the build wrote down.
     *
     * @throws GraderFault if it cannot be read: the kit is not built as it should be
     */
    public static String text() {
        return property("version");
    }

    /**
     * The release of Java that sources are written in.
     *
     * @throws GraderFault as {@link #text()}
     */
    public static String javaRelease() {
        return property("java");
    }

    private static String property(String name) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Resource.text(KitVersion.class, RESOURCE)));
            return properties.getProperty(name);
        } catch (IOException e) {
            throw new GraderFault("cannot read " + RESOURCE, e);
        }
    }
}
