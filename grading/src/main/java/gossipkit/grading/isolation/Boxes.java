package gossipkit.grading.isolation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The boxes that may be had on this machine, best first. */
public final class Boxes {

    /** Only ever a submission's process has these, so that the limit on processes counts nobody else's. */
    private static final int FIRST_USER = 61_000;

    private static final int USERS = 4_000;
    private static final int PROBE_SECONDS_MAX = 20;

    private static final List<String> LIMITS =
            List.of("prlimit", "--nofile=64", "--fsize=0", "--core=0", "--memlock=0");
    private static final List<String> FEW_THREADS = List.of("prlimit", "--nproc=96");

    /** Dies with who started it. After a change of user, which makes the system forget that. */
    private static final List<String> LAST_STEP = List.of("setpriv", "--no-new-privs", "--pdeathsig", "KILL");

    private final Path javaHome;
    private final Path jar;

    /**
     * @param javaHome the Java that runs in the box
     * @param jar what it runs
     */
    public Boxes(Path javaHome, Path jar) {
        this.javaHome = javaHome;
        this.jar = jar;
    }

    /** All of them, whether or not they work here. */
    public List<Box> all() {
        return List.of(bwrap(), unshare(), setpriv(), plain());
    }

    /** The best one in which a harmless process runs. */
    public Box best() {
        return all().stream().filter(this::works).findFirst().orElseThrow();
    }

    /** Whether a harmless process runs in it. The plain one needs no proof: if that fails, the grader does. */
    public boolean works(Box box) {
        if (box.command().isEmpty()) {
            return true;
        }
        List<String> command = new ArrayList<>(box.command());
        command.addAll(
                List.of(javaHome.resolve("bin/java").toString(), "-Xshare:auto", "-cp", jar.toString(), "-version"));
        try {
            Process probe = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = probe.waitFor(PROBE_SECONDS_MAX, TimeUnit.SECONDS);
            probe.destroyForcibly();
            return ended && probe.exitValue() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Box bwrap() {
        List<String> command = new ArrayList<>(LIMITS);
        command.addAll(anotherUser());
        command.addAll(List.of("bwrap", "--unshare-all", "--die-with-parent", "--new-session", "--clearenv"));
        command.addAll(List.of("--ro-bind", "/usr", "/usr"));
        for (String libraries : List.of("/lib", "/lib64", "/lib32", "/bin")) {
            command.addAll(List.of("--ro-bind-try", libraries, libraries));
        }
        Stream.concat(Stream.of(javaHome, jar), linkedFrom(javaHome))
                .map(Path::toString)
                .filter(path -> !path.startsWith("/usr/"))
                .forEach(path -> command.addAll(List.of("--ro-bind", path, path)));
        command.addAll(List.of("--proc", "/proc", "--dev-bind", "/dev/null", "/dev/null"));
        command.addAll(List.of("--dev-bind", "/dev/urandom", "/dev/urandom", "--"));
        command.addAll(FEW_THREADS);
        return new Box("bwrap", "files, network, other processes", command);
    }

    private Box unshare() {
        List<String> command = new ArrayList<>(LIMITS);
        command.add("unshare");
        if (!isRoot()) {
            command.addAll(List.of("--user", "--map-current-user"));
        }
        command.addAll(List.of("--net", "--ipc", "--uts", "--pid", "--mount-proc", "--fork", "--kill-child", "--"));
        command.addAll(anotherUser());
        command.addAll(FEW_THREADS);
        command.addAll(LAST_STEP);
        return new Box("unshare", "network, other processes, files of other users", command);
    }

    private Box setpriv() {
        List<String> command = new ArrayList<>(LIMITS);
        command.addAll(anotherUser());
        // Without a user or a namespace of its own, all that its user runs would count.
        command.addAll(isRoot() ? FEW_THREADS : List.of());
        command.addAll(LAST_STEP);
        return new Box("setpriv", "written files" + (isRoot() ? ", files of other users" : ""), command);
    }

    private static Box plain() {
        return new Box("plain", "nothing but the grader's own memory", List.of());
    }

    private static List<String> anotherUser() {
        if (!isRoot()) {
            return List.of();
        }
        String user = Long.toString(FIRST_USER + ProcessHandle.current().pid() % USERS);
        return List.of("setpriv", "--reuid", user, "--regid", user, "--clear-groups", "--inh-caps=-all");
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    /** Some systems keep Java's settings in another place, and links to them in its home. */
    private static Stream<Path> linkedFrom(Path home) {
        try (Stream<Path> files = Files.walk(home)) {
            return files
                    .filter(Files::isSymbolicLink)
                    .flatMap(Boxes::target)
                    .filter(target -> !target.startsWith(home))
                    .distinct()
                    .toList()
                    .stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static Stream<Path> target(Path link) {
        try {
            return Stream.of(link.toRealPath());
        } catch (IOException leadsNowhere) {
            return Stream.empty();
        }
    }
}
