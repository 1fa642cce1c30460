package gossipkit.grading.coursekit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A script that has been run on a machine with nobody's settings.
 *
 * @param status its exit status
 * @param lines what it said
 */
record Script(int status, List<String> lines) {

    private static final Path BUBBLEWRAP = Path.of("/usr/bin/bwrap");

    /** In that folder, which is home too. */
    static Script run(Path folder, List<String> command, Map<String, String> environment) throws Exception {
        Path said = folder.resolve("said.txt");
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        process.environment().keySet().retainAll(List.of("PATH"));
        process.environment().put("HOME", folder.toString());
        process.environment().putAll(environment);
        int status = process.start().waitFor();
        return new Script(status, Files.readAllLines(said));
    }

    /**
     * The words before a command by which it has no network, an unknown user, and of all files only the system's and
     * that folder, under another name. Where that cannot be had, there are none.
     */
    static List<String> onABareMachine(Path folder, String seenAs) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(BUBBLEWRAP.toString()));
        words.addAll(List.of("--unshare-all", "--die-with-parent", "--uid", "12345", "--gid", "12345"));
        for (String system : List.of("/usr", "/bin", "/lib", "/lib64", "/etc", System.getProperty("java.home"))) {
            words.addAll(List.of("--ro-bind-try", system, system));
        }
        words.addAll(List.of("--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp"));
        words.addAll(List.of("--bind", folder.toString(), seenAs));
        List<String> harmless = new ArrayList<>(words);
        harmless.add("true");
        boolean possible = Files.isExecutable(BUBBLEWRAP)
                && new ProcessBuilder(harmless).start().waitFor() == 0;
        return possible ? words : List.of();
    }
}
