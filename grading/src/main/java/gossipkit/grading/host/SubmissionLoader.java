package gossipkit.grading.host;

import gossipkit.swim.MembershipProtocol;
import java.util.Map;

/**
 * Defines a submission's classes. Beyond them it knows the JDK's {@code java.*} and the vocabulary; whatever else is on
 * the class path does not exist for the submission, not even a class of the same name.
 */
public final class SubmissionLoader extends ClassLoader {

    private static final String VOCABULARY = MembershipProtocol.class.getPackageName() + ".";

    static {
        registerAsParallelCapable();
    }

    private final Map<String, byte[]> classes;

    /** @param classes class files by binary name */
    public SubmissionLoader(Map<String, byte[]> classes) {
        // Without a name, which would stand before each line of a stack trace.
        super(null);
        this.classes = Map.copyOf(classes);
    }

    boolean defines(String className) {
        return classes.containsKey(className);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            return known != null ? known : find(name);
        }
    }

    private Class<?> find(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes != null) {
            return defineClass(name, bytes, 0, bytes.length);
        }
        if (name.startsWith("java.")) {
            return getPlatformClassLoader().loadClass(name);
        }
        if (name.startsWith(VOCABULARY)) {
            return MembershipProtocol.class.getClassLoader().loadClass(name);
        }
        throw new ClassNotFoundException(name);
    }
}
