package gossipkit.grading.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who hangs is killed, and who has to wait for a processor is not. */
class WatchdogTest {

    private static final Duration LIMIT = Duration.ofMillis(400);
    private static final Duration LONG = Duration.ofDays(1);
    private static final int SECONDS_MAX = 60;
    private static final String ENDLESS = "while :; do :; done";

    private final List<Process> started = new ArrayList<>();

    @BeforeAll
    static void theSystemMustTell() {
        assumeTrue(Files.exists(Path.of("/proc/self/schedstat")), "this system does not tell who waits");
        assumeTrue(Files.exists(Path.of("/usr/bin/taskset")), "no taskset here");
    }

    @AfterEach
    void endAll() throws InterruptedException {
        for (Process process : started) {
            process.destroyForcibly().waitFor();
        }
    }

    private Process shell(String script) throws IOException {
        List<String> command = List.of("taskset", "-c", "0", "sh", "-c", script);
        Process process = new ProcessBuilder(command).start();
        started.add(process);
        return process;
    }

    /** Counts that far: some hundred milliseconds of work. */
    private static String counting(int end) {
        return "i=0; while [ $i -lt " + end + " ]; do i=$((i+1)); done";
    }

    /** How far a shell counts in a quarter of the limit, when it has the processor. */
    private int endWithinLimit() throws IOException, InterruptedException {
        int end = 50_000;
        Process counts = shell(counting(end) + "; cat /proc/$$/schedstat");
        long nanos = Long.parseLong(new String(counts.getInputStream().readAllBytes()).split(" ")[0]);
        return (int) (end * (LIMIT.toNanos() / 4.0) / nanos);
    }

    private static boolean ended(Process process) throws InterruptedException {
        return process.waitFor(SECONDS_MAX, TimeUnit.SECONDS);
    }

    @Test
    void whoeverComputesForEverIsKilled() throws IOException, InterruptedException {
        Process process = shell(ENDLESS);
        try (Watchdog watchdog = new Watchdog(process, LIMIT, LONG)) {
            watchdog.exchangeBegins();
            assertThat(ended(process)).isTrue();
            assertThat(watchdog.hasBitten()).isTrue();
        }
    }

    @Test
    void whoeverOnlyWaitsIsKilledLater() throws IOException, InterruptedException {
        Process process = shell("exec sleep 1000");
        try (Watchdog watchdog = new Watchdog(process, LIMIT, LONG)) {
            watchdog.exchangeBegins();
            assertThat(ended(process)).isTrue();
            assertThat(watchdog.hasBitten()).isTrue();
        }
    }

    @Test
    void whatItHasStartedIsKilledToo() throws IOException, InterruptedException {
        Process process = shell("sleep 1000 & wait");
        try (Watchdog watchdog = new Watchdog(process, LIMIT, LONG)) {
            watchdog.exchangeBegins();
            assertThat(process.getInputStream().readAllBytes()).isEmpty();
            assertThat(watchdog.hasBitten()).isTrue();
        }
    }

    @Test
    void theInnocentIsNotKilledWhereOthersHaveTheProcessor() throws IOException, InterruptedException {
        int end = endWithinLimit();
        for (int neighbour = 0; neighbour < 9; neighbour++) {
            shell(ENDLESS);
        }
        Process slow = shell(counting(end));
        try (Watchdog watchdog = new Watchdog(slow, LIMIT, LONG)) {
            long start = System.nanoTime();
            watchdog.exchangeBegins();
            assertThat(ended(slow)).isTrue();
            assertThat(System.nanoTime() - start).isGreaterThan(LIMIT.toNanos());
            assertThat(watchdog.hasBitten()).isFalse();
            assertThat(slow.exitValue()).isZero();
        }
    }

    @Test
    void whoeverHasComputedTooMuchInAllIsKilledBetweenExchangesToo() throws IOException, InterruptedException {
        Process process = shell(ENDLESS);
        try (Watchdog watchdog = new Watchdog(process, LONG, LIMIT)) {
            assertThat(ended(process)).isTrue();
            assertThat(watchdog.hasBitten()).isFalse();
            assertThat(watchdog.sawLifeSpent()).isTrue();
        }
    }

    @Test
    void whoeverAnswersLives() throws IOException, InterruptedException {
        int end = endWithinLimit();
        Process process = shell(counting(end));
        try (Watchdog watchdog = new Watchdog(process, LIMIT, LONG)) {
            watchdog.exchangeBegins();
            watchdog.exchangeEnds();
            assertThat(ended(process)).isTrue();
            assertThat(watchdog.hasBitten()).isFalse();
        }
    }
}
