package gossipkit.grading.handout;

import gossipkit.grading.GraderFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes a folder a git repository with all that is in it as its one commit: the same files, the same commit. */
final class FirstCommit {

    private static final String MESSAGE = "The exercise, as it was handed out";
    private static final String NAME = "Gossip Kit";
    private static final String MAIL = "gossip-kit@example.invalid";
    private static final String DATE = "2026-01-01T00:00:00Z";

    private final Path folder;

    private FirstCommit(Path folder) {
        this.folder = folder;
    }

    /**
     * @param folder without a repository yet
     * @param executables the files in it that are programs
     * @return the commit's id; empty if there is no git here
     * @throws GraderFault if git cannot do it
     */
    static Optional<String> in(Path folder, List<String> executables) {
        FirstCommit commit = new FirstCommit(folder);
        try {
            return Optional.of(commit.make(executables));
        } catch (NoGit e) {
            return Optional.empty();
        }
    }

    private String make(List<String> executables) throws NoGit {
        git(List.of("-c", "init.defaultBranch=main", "init", "--quiet", "--template="));
        git(List.of("add", "--all"));
        List<String> add = new ArrayList<>(List.of("update-index", "--chmod=+x", "--"));
        add.addAll(executables);
        git(add);
        git(List.of("commit", "--quiet", "--message", MESSAGE));
        return git(List.of("rev-parse", "HEAD")).strip();
    }

    private String git(List<String> arguments) throws NoGit {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(arguments);
        ProcessBuilder git =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        // Whoever hands out may have settings of git's, and may be in another repository.
        git.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        git.environment().putAll(environment());
        try {
            Process process = start(git);
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new GraderFault("git " + arguments.get(0) + " failed: " + output.strip());
            }
            return output;
        } catch (IOException e) {
            throw new GraderFault("git cannot be heard: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GraderFault("interrupted while git was at work", e);
        }
    }

    private static Process start(ProcessBuilder git) throws NoGit {
        try {
            return git.start();
        } catch (IOException e) {
            throw new NoGit(e);
        }
    }

    private static Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>();
        for (String who : List.of("AUTHOR", "COMMITTER")) {
            environment.put("GIT_" + who + "_NAME", NAME);
            environment.put("GIT_" + who + "_EMAIL", MAIL);
            environment.put("GIT_" + who + "_DATE", DATE);
        }
        environment.put("GIT_CONFIG_GLOBAL", "/dev/null");
        environment.put("GIT_CONFIG_NOSYSTEM", "1");
        return environment;
    }

    private static final class NoGit extends Exception {

        private static final long serialVersionUID = 1L;

        NoGit(IOException cause) {
            super(cause);
        }
    }
}
