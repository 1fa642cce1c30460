package gossipkit.grading.verify;

import gossipkit.grading.GraderFault;
import gossipkit.grading.suite.Progress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Grades the reference with many seeds, in one warm JVM for each core: jqwik cannot run concurrently in one JVM. Each
 * prints a line for each seed.
 */
public final class Soak {

    /** What a worker prints for a seed with which nothing failed. */
    public static final String PASSED = "passed";

    private Soak() {}

    /**
     * @param first the first seed
     * @param seeds how many in a row
     * @param progress told about each seed that is done
     * @return a line for each seed with which a check did not pass
     * @throws GraderFault if a worker died
     */
    static List<String> failures(long first, int seeds, Progress progress) {
        int workers = Math.min(Runtime.getRuntime().availableProcessors(), seeds);
        AtomicInteger done = new AtomicInteger();
        Runnable oneMore = () -> progress.ended(done.incrementAndGet(), seeds);
        ExecutorService readers = Executors.newFixedThreadPool(workers);
        try {
            List<Future<List<String>>> parts = new ArrayList<>();
            for (int worker = 0; worker < workers; worker++) {
                long from = first + (long) seeds * worker / workers;
                long to = first + (long) seeds * (worker + 1) / workers;
                parts.add(readers.submit(() -> part(from, Math.toIntExact(to - from), oneMore)));
            }
            return joined(parts);
        } finally {
            readers.shutdownNow();
        }
    }

    private static List<String> part(long first, int seeds, Runnable oneMore) throws IOException {
        Process worker = KitProcess.start(List.of(), List.of("soak", Long.toString(first), Integer.toString(seeds)));
        List<String> failures = new ArrayList<>();
        int lines = 0;
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(worker.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                lines++;
                oneMore.run();
                if (!line.equals(PASSED)) {
                    failures.add(line);
                }
            }
        } finally {
            worker.destroy();
        }
        if (lines != seeds) {
            throw new GraderFault("a worker graded " + lines + " of " + seeds + " seeds and ended");
        }
        return failures;
    }

    private static List<String> joined(List<Future<List<String>>> parts) {
        List<String> all = new ArrayList<>();
        try {
            for (Future<List<String>> part : parts) {
                all.addAll(part.get());
            }
        } catch (ExecutionException e) {
            throw new GraderFault("the soak broke down: " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GraderFault("the soak was interrupted", e);
        }
        return all;
    }
}
