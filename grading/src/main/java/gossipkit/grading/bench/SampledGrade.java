package gossipkit.grading.bench;

import gossipkit.grading.TemporaryFolder;
import gossipkit.grading.subject.Ungradable;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * A process that grades the reference while the JDK's Flight Recorder looks every millisecond where the threads are,
 * and prints its {@link Shares}; the benchmark runs it. How the samples of a thread divide tells how its CPU time
 * divides: their number says nothing, since the recorder misses many.
 */
final class SampledGrade {

    private static final String SAMPLE = "jdk.ExecutionSample";
    private static final Duration PERIOD = Duration.ofMillis(1);
    private static final double NANOS_PER_SECOND = 1e9;

    private SampledGrade() {}

    /** @param none nothing to say */
    public static void main(String[] none) throws Ungradable, IOException {
        System.out.println(sampled().line());
        System.exit(0);
    }

    private static Shares sampled() throws Ungradable, IOException {
        CpuWatch process = CpuWatch.sinceProcessStart();
        try (Recording recording = new Recording()) {
            double recorderSeconds = start(recording);
            Map<Long, Double> before = threadSeconds();
            ManyGrades.grade(Benchmark.REFERENCE);
            double allSeconds = process.seconds() - recorderSeconds;
            Map<Long, Double> seconds = threadSeconds();
            before.forEach((thread, earlier) -> seconds.computeIfPresent(thread, (same, now) -> now - earlier));
            recording.stop();
            return Shares.of(samples(recording), seconds, allSeconds);
        }
    }

    /** Returns the CPU seconds that it takes: they are no part of a grade. */
    private static double start(Recording recording) {
        CpuWatch watch = CpuWatch.start();
        recording.enable(SAMPLE).withPeriod(PERIOD);
        recording.start();
        return watch.seconds();
    }

    private static Map<Long, Double> threadSeconds() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getAllThreadIds())
                .boxed()
                .collect(Collectors.toMap(
                        Function.identity(), id -> Math.max(0, threads.getThreadCpuTime(id)) / NANOS_PER_SECOND));
    }

    private static List<Sample> samples(Recording recording) throws IOException {
        try (TemporaryFolder folder = TemporaryFolder.create("bench")) {
            Path file = folder.path().resolve("grade.jfr");
            recording.dump(file);
            return RecordingFile.readAllEvents(file).stream()
                    .filter(event -> event.getEventType().getName().equals(SAMPLE) && event.getStackTrace() != null)
                    .map(SampledGrade::sample)
                    .toList();
        }
    }

    private static Sample sample(RecordedEvent event) {
        return new Sample(
                event.getThread("sampledThread").getJavaThreadId(),
                Owner.of(event.getStackTrace().getFrames().stream()
                        .map(frame -> frame.getMethod().getType().getName())));
    }
}
