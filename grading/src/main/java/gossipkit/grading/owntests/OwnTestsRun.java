package gossipkit.grading.owntests;

import gossipkit.grading.GraderFault;
import gossipkit.grading.isolation.IsolatedTests;
import gossipkit.grading.subject.CompiledTests;
import gossipkit.grading.suite.Progress;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs tests on all implementations: on each right one, to sort out the tests that are wrong; then on those again and on
 * each mutant; then on the right ones once more and on each mutant that a test failed on, to see whether it fails again.
 * The order is nobody's to know, and no result depends on it.
 */
final class OwnTestsRun {

    /** More processes at once would meet the limit on processes that a box sets. */
    private static final int JOBS_MAX = 4;

    private final IsolatedTests isolated;
    private final CompiledTests tests;
    private final long seed;
    private final List<Implementation> right;
    private final List<Implementation> mutants;
    private final Progress progress;
    private final Results results;
    private int planned;
    private int done;

    OwnTestsRun(
            IsolatedTests isolated,
            CompiledTests tests,
            long seed,
            List<Implementation> right,
            List<Implementation> mutants,
            Progress progress) {
        this.isolated = isolated;
        this.tests = tests;
        this.seed = seed;
        this.right = right;
        this.mutants = mutants;
        this.progress = progress;
        List<Implementation> all = new ArrayList<>(right);
        all.addAll(mutants);
        this.results = new Results(all);
    }

    /** @param names which tests */
    Results run(Collection<String> names) {
        ExecutorService workers = Executors.newFixedThreadPool(
                Math.min(JOBS_MAX, Runtime.getRuntime().availableProcessors()));
        try {
            planned = 2 * right.size() + mutants.size();
            runAll(right, names, workers);
            runAll(withRightOnes(mutants), names, workers);
            List<Implementation> suspects = mutants.stream()
                    .filter(mutant -> names.stream().anyMatch(name -> results.hasFailed(name, mutant)))
                    .toList();
            planned += right.size() + suspects.size();
            runAll(withRightOnes(suspects), names, workers);
            return results;
        } finally {
            workers.shutdownNow();
        }
    }

    private List<Implementation> withRightOnes(List<Implementation> others) {
        List<Implementation> shuffled = new ArrayList<>(right);
        shuffled.addAll(others);
        Collections.shuffle(shuffled, new SecureRandom());
        return shuffled;
    }

    private void runAll(List<Implementation> implementations, Collection<String> names, ExecutorService workers) {
        List<Future<?>> runs = new ArrayList<>();
        implementations.forEach(one -> runs.add(workers.submit(() -> runOn(one, names))));
        for (Future<?> run : runs) {
            await(run);
            progress.ended(++done, planned);
        }
    }

    private void runOn(Implementation implementation, Collection<String> names) {
        List<String> faultless =
                names.stream().filter(name -> results.fault(name).isEmpty()).toList();
        if (!faultless.isEmpty()) {
            results.add(implementation, isolated.run(tests, implementation.compiled(), faultless, seed));
        }
    }

    private static void await(Future<?> run) {
        try {
            run.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GraderFault("interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new GraderFault("a run failed", e);
        }
    }
}
