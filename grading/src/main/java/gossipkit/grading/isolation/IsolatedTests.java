package gossipkit.grading.isolation;

import gossipkit.grading.Isolation;
import gossipkit.grading.TemporaryFolder;
import gossipkit.grading.check.Outcome;
import gossipkit.grading.subject.CompiledSubject;
import gossipkit.grading.subject.CompiledTests;
import gossipkit.grading.subject.SubjectSources;
import gossipkit.grading.subject.Ungradable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Compiles and runs tests that nobody has vouched for, each time in a process of its own, in the best box of this
 * machine. Several threads may run tests at once.
 */
public final class IsolatedTests implements AutoCloseable {

    private static final String JARS = "jars";
    private static final int DEATHS_MAX = 3;

    private final TemporaryFolder folder;
    private final Box box;
    private final CompilerProcess compiler;

    private IsolatedTests(TemporaryFolder folder) {
        this.folder = folder;
        this.box = new Boxes(Jvm.home(), jars()).best();
        this.compiler = new CompilerProcess(Jvm.compiler(folder.path()));
    }

    /**
     * Prepares what a process needs, and finds out which boxes there are.
     *
     * @throws gossipkit.grading.GraderFault if there is no room for temporary files
     */
    public static IsolatedTests start() {
        return new IsolatedTests(
                HostFolder.with(folder -> TestHostJars.write(Files.createDirectory(folder.resolve(JARS)))));
    }

    private Path jars() {
        return folder.path().resolve(JARS);
    }

    /** The box that tests run in. */
    public Isolation isolation() {
        return Isolation.process(
                box.level(),
                "the tests ran in processes of their own (" + box.level() + "), kept from " + box.keepsFrom());
    }

    /**
     * Compiles tests.
     *
     * @throws Ungradable as {@link gossipkit.grading.subject.OwnTestsCompiler#compile}
     */
    public CompiledTests compile(SubjectSources sources) throws Ungradable {
        return compiler.compileTests(sources);
    }

    /**
     * The names of all tests.
     *
     * @param implementation any one
     * @throws Ungradable if they cannot be loaded
     */
    public SortedSet<String> names(CompiledTests tests, CompiledSubject implementation) throws Ungradable {
        try (TestProcess process = process(tests)) {
            return process.load(implementation, 0);
        }
    }

    /**
     * Runs tests on one implementation. A test that ends its process, or must be stopped, costs itself alone; after
     * three of them the rest is not run.
     *
     * @param names which tests
     * @param seed rules what properties are tried with
     * @return a result for each name
     */
    public SortedMap<String, TestResult> run(
            CompiledTests tests, CompiledSubject implementation, Collection<String> names, long seed) {
        TreeMap<String, TestResult> results = new TreeMap<>();
        for (int deaths = 0; results.size() < names.size() && deaths < DEATHS_MAX; deaths++) {
            try (TestProcess process = process(tests)) {
                process.load(implementation, seed);
                runUntilOneKills(process, names, results);
            } catch (Ungradable why) {
                names.forEach(name -> results.putIfAbsent(name, new TestResult(Outcome.CRASHED, why.reason())));
            }
        }
        names.forEach(name -> results.putIfAbsent(
                name, new TestResult(Outcome.NOT_RUN, DEATHS_MAX + " tests before it ended their process")));
        return results;
    }

    private static void runUntilOneKills(
            TestProcess process, Collection<String> names, SortedMap<String, TestResult> results) {
        for (String name : names) {
            if (!results.containsKey(name)) {
                TestResult result = process.run(name);
                results.put(name, result);
                if (result.outcome() == Outcome.CRASHED || result.outcome() == Outcome.TIMED_OUT) {
                    return;
                }
            }
        }
    }

    private TestProcess process(CompiledTests tests) {
        return new TestProcess(Jvm.testHost(box, jars()), tests);
    }

    @Override
    public void close() {
        compiler.close();
        folder.close();
    }
}
