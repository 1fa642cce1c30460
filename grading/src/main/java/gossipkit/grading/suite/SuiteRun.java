package gossipkit.grading.suite;

import gossipkit.grading.check.CheckInfo;
import gossipkit.grading.replay.Stopwatch;
import gossipkit.grading.replay.TimedOut;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;

/**
 * The suite that is running now. jqwik makes its hooks itself, so this is where they find what they work for; it is one
 * at a time in a JVM, as jqwik is.
 */
final class SuiteRun {

    private static volatile SuiteRun current;

    private final SuiteSettings settings;
    private final Progress progress;
    private final Runnable afterEachTry;
    private final Map<Method, CheckRun> runs = new LinkedHashMap<>();
    private volatile CheckRun underWay;
    private Stopwatch stopwatch;
    private int done;

    SuiteRun(List<CheckInfo> checks, SuiteSettings settings, Progress progress, Runnable afterEachTry) {
        this.afterEachTry = afterEachTry;
        this.settings = settings;
        this.progress = progress;
        checks.forEach(check -> runs.put(check.method(), new CheckRun(check, settings)));
    }

    /** Does the work with the hooks on. */
    void during(Runnable work) {
        current = this;
        try {
            work.run();
        } finally {
            current = null;
        }
    }

    /** A new attempt at the checks that are not over yet; each attempt needs its own stopwatch. */
    Stopwatch begin() {
        stopwatch = new Stopwatch();
        return stopwatch;
    }

    List<CheckInfo> notOver(List<CheckInfo> checks) {
        return checks.stream().filter(check -> !runOf(check).isOver()).toList();
    }

    TryExecutionResult tryOnce(CheckRun check, TryExecutor executor, List<Object> sample) {
        underWay = check;
        TryExecutionResult result = check.tryOnce(stopwatch, executor, sample);
        afterEachTry.run();
        return result;
    }

    /** The check that is under way never comes back. */
    void hung(TimedOut why) {
        underWay.hung(why);
        oneMoreDone();
    }

    /** Empty unless a suite of the grader runs: in any other use of the checks the hooks do nothing. */
    static Optional<SuiteRun> current() {
        return Optional.ofNullable(current);
    }

    Optional<CheckRun> runOf(Method method) {
        return Optional.ofNullable(runs.get(method));
    }

    CheckRun runOf(CheckInfo check) {
        return runs.get(check.method());
    }

    boolean shrinks() {
        return settings.shrinkTriesMax() > 0;
    }

    void oneMoreDone() {
        progress.ended(++done, runs.size());
    }
}
