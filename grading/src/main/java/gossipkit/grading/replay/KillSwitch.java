package gossipkit.grading.replay;

import gossipkit.grading.GraderFault;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Runs the subject on another thread, and goes on without it when it does not return. It is the only place that looks
 * at the wall clock; the limit is so far above what any run needs that no score depends on it otherwise.
 */
public final class KillSwitch {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Duration LIMIT_AT_BREAKPOINTS = Duration.ofDays(1);
    private static final String DEBUGGER = "-agentlib:jdwp";

    private static final int PATIENCE = 3;
    private static final int POLL_MILLIS = 20;

    private final Duration limit;
    private int timeOuts;
    private WorkerThread worker;
    private ExecutorService executor;

    /** @param limit what one run may take */
    public KillSwitch(Duration limit) {
        this.limit = limit;
        renewWorker();
    }

    /** What one run may take: it needs a few milliseconds, or as long as somebody looks at it in a debugger. */
    public static Duration limit() {
        boolean debugged = ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .anyMatch(argument -> argument.startsWith(DEBUGGER));
        return debugged ? LIMIT_AT_BREAKPOINTS : LIMIT;
    }

    /** A new subject starts with a clean record. */
    public void newSubject() {
        timeOuts = 0;
    }

    /**
     * Whether the subject has hung {@value #PATIENCE} times. Its abandoned threads go on, and take the processor from
     * what comes after: whoever has hung so often will hang again.
     */
    public boolean hasHadEnough() {
        return timeOuts >= PATIENCE;
    }

    /**
     * @param run one run, which reports what happened as its result
     * @throws TimedOut if it does not return in time
     * @throws GraderFault if it throws
     */
    public <T> T call(Supplier<T> run) throws TimedOut {
        Stopwatch stopwatch = new Stopwatch();
        return watch(() -> stopwatch.timed(run), stopwatch);
    }

    /**
     * @param runs one run after another, each timed by the stopwatch
     * @param stopwatch a new one
     * @throws TimedOut if one of the runs does not return in time; the others are not done then
     * @throws GraderFault if the work throws
     */
    public <T> T watch(Callable<T> runs, Stopwatch stopwatch) throws TimedOut {
        Future<T> result = executor.submit(runs);
        while (true) {
            try {
                return result.get(POLL_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                if (stopwatch.expires(limit)) {
                    abandonWorker();
                    throw new TimedOut(limit);
                }
            } catch (ExecutionException e) {
                throw new GraderFault("a check broke down: " + e.getCause(), e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new GraderFault("interrupted", e);
            }
        }
    }

    private void abandonWorker() {
        timeOuts++;
        executor.shutdown();
        worker.abandon();
        renewWorker();
    }

    private void renewWorker() {
        executor = Executors.newSingleThreadExecutor(work -> worker = new WorkerThread(work));
    }
}
