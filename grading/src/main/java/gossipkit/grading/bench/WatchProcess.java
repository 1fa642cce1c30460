package gossipkit.grading.bench;

import gossipkit.grading.GraderFault;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;

/** A {@code kit watch} that somebody reads who has no terminal. */
final class WatchProcess implements AutoCloseable {

    private static final String WAITS = "waiting for the next save";

    private final Process process;
    private final BufferedReader output;

    private WatchProcess(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    static WatchProcess start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return new WatchProcess(builder.start());
    }

    /**
     * Returns when that item is graded and its failure shown in full.
     *
     * @throws GraderFault if something else was graded last, or the process has ended
     */
    void awaitVerdictOn(String item) throws IOException {
        String graded = "";
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.contains(" / ") && line.contains("[")) {
                graded = line;
            }
            if (line.contains(WAITS)) {
                requireThat(graded.strip().startsWith(item), "it graded something else last: " + graded);
                return;
            }
        }
        requireThat(false, "kit watch has ended");
    }

    private static void requireThat(boolean condition, String otherwise) {
        if (!condition) {
            throw new GraderFault(otherwise);
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
