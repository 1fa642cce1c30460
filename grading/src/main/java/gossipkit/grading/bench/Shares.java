package gossipkit.grading.bench;

import gossipkit.grading.GraderFault;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whose the CPU time of a grade is, as percentages of all that its process takes.
 *
 * @param checks the simulator's and the checks'
 * @param subject the subject's own
 * @param samples from how many samples that was reckoned
 */
record Shares(double checks, double subject, int samples) {

    private static final Pattern LAST_LINE =
            Pattern.compile("shares: checks ([0-9.]+) subject ([0-9.]+) samples (\\d+)\\s*$");

    /**
     * Each sample stands for an equal part of the time of its thread. What no thread of Java's took, the JVM took for
     * itself, to start, to compile and to collect: it belongs to the framework.
     *
     * @param threadSeconds the CPU time of each thread while it was sampled
     * @param allSeconds the CPU time of the process
     */
    static Shares of(List<Sample> samples, Map<Long, Double> threadSeconds, double allSeconds) {
        Map<Long, Long> counts = samples.stream().collect(Collectors.groupingBy(Sample::thread, Collectors.counting()));
        Map<Owner, Double> seconds = samples.stream()
                .collect(Collectors.groupingBy(
                        Sample::owner,
                        Collectors.summingDouble(sample ->
                                threadSeconds.getOrDefault(sample.thread(), 0.0) / counts.get(sample.thread()))));
        return new Shares(
                100 * seconds.getOrDefault(Owner.CHECKS, 0.0) / allSeconds,
                100 * seconds.getOrDefault(Owner.SUBJECT, 0.0) / allSeconds,
                samples.size());
    }

    /** What is left of the whole. */
    double framework() {
        return 100 - checks - subject;
    }

    /** One line, for another process. */
    String line() {
        return String.format(Locale.ROOT, "shares: checks %.3f subject %.3f samples %d", checks, subject, samples);
    }

    /**
     * Reads the line at the end of what a process printed.
     *
     * @throws GraderFault if there is none, or there were no samples
     */
    static Shares parse(String output) {
        Matcher line = LAST_LINE.matcher(output);
        if (!line.find() || Integer.parseInt(line.group(3)) == 0) {
            throw new GraderFault("the Flight Recorder took no samples: " + output.strip());
        }
        return new Shares(
                Double.parseDouble(line.group(1)), Double.parseDouble(line.group(2)), Integer.parseInt(line.group(3)));
    }
}
