package gossipkit.grading.subject;

import com.sun.source.tree.CompilationUnitTree;
import gossipkit.grading.Resource;
import gossipkit.grading.Verdict;
import gossipkit.sim.Simulation;
import gossipkit.swim.MembershipProtocol;
import gossipkit.tests.purity.ForbiddenApi;
import gossipkit.tests.purity.Violation;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles tests against the JDK, the libraries that tests are written with, the vocabulary, the simulator, and a
 * GossipProtocol of which nothing but its constructor and interface can be seen. Which one they will meet is decided
 * later.
 */
public final class OwnTestsCompiler {

    /** The class under test, whatever implementation it is of. */
    public static final String UNDER_TEST = "gossipkit.exercise.swim.GossipProtocol";

    private static final String PACKAGES = "gossipkit.exercise";

    private static final String STAND_IN = "/gossipkit/grading/trivial/do-nothing/GossipProtocol.java";

    private static final List<String> OF_KIT =
            List.of(MembershipProtocol.class.getPackageName(), Simulation.class.getPackageName());

    private static final int VIOLATIONS_SHOWN = 10;

    private final Javac javac = new Javac(ToolProvider.getSystemJavaCompiler(), "-g");

    /**
     * The tests' class files.
     *
     * @throws Ungradable if they do not compile, lie in the wrong package, or use what could tell implementations apart
     *     by anything else than what they do
     */
    public CompiledTests compile(SubjectSources sources) throws Ungradable {
        CompiledTests tests = compileAnything(sources);
        requireAllowed(tests);
        return tests;
    }

    /** As {@link #compile}, but for what is forbidden. */
    CompiledTests compileAnything(SubjectSources sources) throws Ungradable {
        requireNoProtocol(sources);
        TreeMap<String, String> files = new TreeMap<>(sources.files());
        files.put(SubjectSources.PROTOCOL_FILE, Resource.text(OwnTestsCompiler.class, STAND_IN));
        SortedMap<String, byte[]> classes = new TreeMap<>(javac.compile(
                new SubjectSources(sources.name(), files),
                OwnTestsCompiler::world,
                units -> requirePackage(sources.name(), units)));
        classes.remove(UNDER_TEST);
        return new CompiledTests(sources.name(), classes);
    }

    private static void requireNoProtocol(SubjectSources sources) throws Ungradable {
        for (String path : sources.files().keySet()) {
            if (path.equals(SubjectSources.PROTOCOL_FILE) || path.endsWith("/" + SubjectSources.PROTOCOL_FILE)) {
                throw new Ungradable(
                        Verdict.NOT_FOUND,
                        sources.name(),
                        path + " is the class under test: name a folder with the tests alone");
            }
        }
    }

    /** No name of theirs can then be that of a library's class: what was compiled is what will be run. */
    private static void requirePackage(String name, Iterable<? extends CompilationUnitTree> units) throws Ungradable {
        for (CompilationUnitTree unit : units) {
            String found = String.valueOf(unit.getPackageName());
            if (!found.equals(PACKAGES) && !found.startsWith(PACKAGES + ".")) {
                String path = unit.getSourceFile().getName().substring(1);
                throw new Ungradable(
                        Verdict.NOT_FOUND,
                        name,
                        path + " is not in the package gossipkit.exercise.swim, nor in another below " + PACKAGES);
            }
        }
    }

    private static void requireAllowed(CompiledTests tests) throws Ungradable {
        List<Violation> violations = ForbiddenApi.forTests().violations(tests.classes());
        if (!violations.isEmpty()) {
            int more = violations.size() - VIOLATIONS_SHOWN;
            throw new Ungradable(
                    Verdict.FORBIDDEN,
                    tests.name(),
                    violations.stream()
                                    .limit(VIOLATIONS_SHOWN)
                                    .map(Violation::place)
                                    .collect(Collectors.joining("\n"))
                            + (more > 0 ? "\n... and " + more + " more" : "")
                            + "\nexercise/TESTS.md lists what tests may use");
        }
    }

    private static MemoryFiles world(StandardJavaFileManager files) throws IOException {
        return new MemoryFiles(files, TestLibraries.toCompileWith(), OwnTestsCompiler::isVisible);
    }

    private static boolean isVisible(String packageName) {
        return !packageName.startsWith("gossipkit") || OF_KIT.contains(packageName);
    }
}
