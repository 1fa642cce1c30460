package gossipkit.grading.bench;

import gossipkit.grading.GraderFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A command that was run as a child process, and what it cost. A shell adds up the CPU time: it knows that of all
 * descendants after their end, on Linux and macOS alike, which Java does not.
 *
 * @param status its exit status
 * @param output all that it printed
 * @param cpuSeconds user and system time of the whole process tree
 * @param wallSeconds from its start to its end
 */
record MeasuredCommand(int status, String output, double cpuSeconds, double wallSeconds) {

    private static final String SCRIPT = "\"$@\" >\"$0\" 2>&1 </dev/null; status=$?; times; exit $status";
    private static final double NANOS_PER_SECOND = 1e9;

    /**
     * Runs a command to its end, with the Java of this process as its {@code JAVA_HOME}.
     *
     * @param folder where to run it
     * @throws GraderFault if there is no bash, or the disk fails
     */
    static MeasuredCommand run(Path folder, List<String> command) {
        try {
            Path output = Files.createTempFile("gossipkit-bench", ".log");
            try {
                return run(folder, command, output);
            } finally {
                Files.delete(output);
            }
        } catch (IOException e) {
            throw new GraderFault("cannot run " + command.get(0) + " by bash: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GraderFault("interrupted", e);
        }
    }

    private static MeasuredCommand run(Path folder, List<String> command, Path output)
            throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of("bash", "-c", SCRIPT, output.toString()));
        line.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        long start = System.nanoTime();
        Process shell = builder.redirectErrorStream(true).start();
        String times = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = shell.waitFor();
        double wallSeconds = (System.nanoTime() - start) / NANOS_PER_SECOND;
        return new MeasuredCommand(
                status, Files.readString(output, StandardCharsets.ISO_8859_1), BashTimes.seconds(times), wallSeconds);
    }
}
