package gossipkit.grading.testhost;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Defines tests. Of the implementation they see the class under test, whose own classes stay with another loader. */
final class TestLoader extends ClassLoader {

    static {
        registerAsParallelCapable();
    }

    private final TreeMap<String, byte[]> tests;
    private final String underTest;
    private final ClassLoader implementation;

    /**
     * @param tests class files by binary name
     * @param underTest the name of the class that they test
     * @param implementation where it comes from
     */
    TestLoader(Map<String, byte[]> tests, String underTest, ClassLoader implementation) {
        super(TestLoader.class.getClassLoader());
        this.tests = new TreeMap<>(tests);
        this.underTest = underTest;
        this.implementation = implementation;
    }

    /** The binary names of the tests' classes. */
    SortedSet<String> names() {
        return new TreeSet<>(tests.keySet());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (name.equals(underTest)) {
            return implementation.loadClass(name);
        }
        byte[] bytes = tests.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
