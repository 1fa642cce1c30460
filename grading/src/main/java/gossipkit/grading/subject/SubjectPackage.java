package gossipkit.grading.subject;

import com.sun.source.tree.CompilationUnitTree;
import gossipkit.grading.Verdict;
import java.util.List;

/** The packages that a subject may lie in, and which one it does. */
final class SubjectPackage {

    private static final List<String> ACCEPTED = List.of("gossipkit.exercise.swim", "gossipkit.solution.swim");

    private SubjectPackage() {}

    /**
     * The package of all the units.
     *
     * @throws Ungradable if GossipProtocol.java is in none of those accepted, or another file not in the same
     */
    static String of(String subject, Iterable<? extends CompilationUnitTree> units) throws Ungradable {
        String expected = expected(subject, units);
        for (CompilationUnitTree unit : units) {
            if (!packageOf(unit).equals(expected)) {
                throw wrong(subject, unit, expected);
            }
        }
        return expected;
    }

    private static String expected(String subject, Iterable<? extends CompilationUnitTree> units) throws Ungradable {
        for (CompilationUnitTree unit : units) {
            if (fileOf(unit).equals(SubjectSources.PROTOCOL_FILE)) {
                if (!ACCEPTED.contains(packageOf(unit))) {
                    throw wrong(subject, unit, ACCEPTED.get(0));
                }
                return packageOf(unit);
            }
        }
        throw new IllegalArgumentException("no " + SubjectSources.PROTOCOL_FILE + " among the sources");
    }

    private static Ungradable wrong(String subject, CompilationUnitTree unit, String expected) {
        String found = packageOf(unit).isEmpty() ? "no package" : "package " + packageOf(unit);
        return new Ungradable(
                Verdict.NOT_FOUND, subject, fileOf(unit) + " is in " + found + ", expected package " + expected);
    }

    private static String packageOf(CompilationUnitTree unit) {
        return unit.getPackageName() == null ? "" : unit.getPackageName().toString();
    }

    private static String fileOf(CompilationUnitTree unit) {
        // By name: javac wraps the files that it was given.
        String path = unit.getSourceFile().getName();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
