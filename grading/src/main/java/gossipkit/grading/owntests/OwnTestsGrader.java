package gossipkit.grading.owntests;

import gossipkit.grading.Harmless;
import gossipkit.grading.UsageError;
import gossipkit.grading.Verdict;
import gossipkit.grading.grade.KitVersion;
import gossipkit.grading.isolation.IsolatedTests;
import gossipkit.grading.report.Points;
import gossipkit.grading.subject.CompiledTests;
import gossipkit.grading.subject.KitFolder;
import gossipkit.grading.subject.KnownMutant;
import gossipkit.grading.subject.KnownMutants;
import gossipkit.grading.subject.OwnTests;
import gossipkit.grading.subject.Ungradable;
import gossipkit.grading.suite.Progress;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From a path to the report on the tests there. */
public final class OwnTestsGrader {

    private static final int TESTS_MAX = 100;
    private static final int NAME_CHARS_MAX = 150;

    private final List<KnownMutant> known;
    private final MutantPoints points;
    private final Implementations implementations;

    /**
     * @param kit has a reference, variants and mutants
     * @throws UsageError if it has no mutants
     */
    public OwnTestsGrader(KitFolder kit) {
        this(kit, new KnownMutants(kit).ofBase());
    }

    /** Grades by these mutants alone. */
    OwnTestsGrader(KitFolder kit, List<KnownMutant> known) {
        this.known = known;
        this.points = MutantPoints.of(kit);
        this.implementations = new Implementations(kit);
    }

    /**
     * Grades the tests at that path.
     *
     * @param seed rules what properties are tried with
     * @param progress told about each run that is done
     * @throws UsageError if there is no such path, or the kit is a learners'
     */
    public OwnTestsReport grade(String path, long seed, IsolatedTests isolated, Progress progress) {
        try {
            CompiledTests tests = isolated.compile(OwnTests.find(path));
            List<Implementation> right = implementations.right();
            Collection<String> names = names(tests, right.get(0), isolated);
            List<Implementation> mutants = implementations.mutants(known);
            Results results = new OwnTestsRun(isolated, tests, seed, right, mutants, progress).run(names);
            return report(tests.name(), seed, isolated, names, mutants, results);
        } catch (Ungradable why) {
            return notGraded(why, seed, isolated);
        }
    }

    private static Collection<String> names(CompiledTests tests, Implementation reference, IsolatedTests isolated)
            throws Ungradable {
        Collection<String> names = isolated.names(tests, reference.compiled());
        if (names.isEmpty() || names.size() > TESTS_MAX) {
            String found = names.isEmpty() ? "no test" : names.size() + " tests";
            throw new Ungradable(
                    Verdict.NOT_FOUND,
                    tests.name(),
                    found + " in " + tests.name() + ": from 1 to " + TESTS_MAX + " can be graded");
        }
        return names;
    }

    private OwnTestsReport report(
            String name,
            long seed,
            IsolatedTests isolated,
            Collection<String> names,
            List<Implementation> mutants,
            Results results) {
        List<OwnTest> tests =
                names.stream().map(test -> test(test, mutants, results)).toList();
        Map<String, Points> worth = points.of(known);
        List<MutantScore> scores = known.stream()
                .map(mutant -> new MutantScore(
                        mutant, points.checks(mutant), worth.get(mutant.id()), killers(mutant.id(), tests)))
                .toList();
        return new OwnTestsReport(
                KitVersion.text(),
                harmless(name),
                seed,
                isolated.isolation(),
                Verdict.GRADED,
                Optional.empty(),
                tests,
                scores);
    }

    private static OwnTest test(String name, List<Implementation> mutants, Results results) {
        Optional<Fault> fault = results.fault(name);
        List<String> kills = mutants.stream()
                .filter(mutant -> fault.isEmpty() && results.kills(name, mutant))
                .map(mutant -> mutant.mutant().orElseThrow().id())
                .toList();
        return new OwnTest(harmless(name), fault, kills);
    }

    private static List<String> killers(String mutant, List<OwnTest> tests) {
        return tests.stream()
                .filter(test -> test.kills().contains(mutant))
                .map(OwnTest::name)
                .toList();
    }

    private static OwnTestsReport notGraded(Ungradable why, long seed, IsolatedTests isolated) {
        return new OwnTestsReport(
                KitVersion.text(),
                harmless(why.subject()),
                seed,
                isolated.isolation(),
                why.verdict(),
                Optional.of(Harmless.block(why.reason())),
                List.of(),
                List.of());
    }

    private static String harmless(String name) {
        return Harmless.line(name, NAME_CHARS_MAX);
    }
}
