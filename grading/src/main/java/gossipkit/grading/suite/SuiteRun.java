package gossipkit.grading.suite;

import gossipkit.grading.check.CheckInfo;
import gossipkit.grading.replay.KillSwitch;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The suite that is running now. jqwik makes its hooks itself, so this is where they find what they work for; it is one
 * at a time in a JVM, as jqwik is.
 */
final class SuiteRun {

    private static volatile SuiteRun current;

    private final long seed;
    private final SuiteSettings settings;
    private final Progress progress;
    private final Map<Method, CheckRun> runs = new LinkedHashMap<>();
    private int done;

    SuiteRun(List<CheckInfo> checks, long seed, SuiteSettings settings, KillSwitch killSwitch, Progress progress) {
        this.seed = seed;
        this.settings = settings;
        this.progress = progress;
        checks.forEach(check -> runs.put(check.method(), new CheckRun(check, settings, killSwitch)));
    }

    /** Does the work with the hooks on. */
    <T> T during(Supplier<T> work) {
        current = this;
        try {
            return work.get();
        } finally {
            current = null;
        }
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

    long seed() {
        return seed;
    }

    boolean shrinks() {
        return settings.shrinkTriesMax() > 0;
    }

    void oneMoreDone() {
        progress.ended(++done, runs.size());
    }
}
