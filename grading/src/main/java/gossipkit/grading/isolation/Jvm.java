package gossipkit.grading.isolation;

import gossipkit.grading.host.Host;
import gossipkit.grading.subject.KitFolder;
import gossipkit.grading.testhost.TestHost;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command lines of the processes that a submission is compiled and run in. */
final class Jvm {

    /** Whatever they say belongs to no answer. */
    private static final List<String> SILENT = List.of(
            "-XX:-UsePerfData",
            "-XX:+DisplayVMOutputToStderr",
            "-Xlog:disable",
            "-Xlog:all=error:stderr",
            "-XX:+DisableAttachMechanism",
            "-XX:ErrorFile=/dev/null");

    private static final List<String> SMALL =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError");

    // No order may depend on where objects lie in memory: one submission, one grade.
    private static final List<String> SAME_HASH = List.of("-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=2");

    private static final List<String> SUBMISSION =
            List.of("-Xmx128m", "-Xss512k", "-XX:MaxMetaspaceSize=48m", "-XX:MaxDirectMemorySize=16m");

    /** Two test engines and an assertion library are in it too. */
    private static final List<String> TESTS =
            List.of("-Xmx256m", "-Xss1m", "-XX:MaxMetaspaceSize=128m", "-XX:MaxDirectMemorySize=16m");

    private static final int FIRST_WITH_NATIVE_ACCESS_RULES = 24;

    private Jvm() {}

    static Path home() {
        return Path.of(System.getProperty("java.home"));
    }

    /** Runs a submission. */
    static List<String> host(Box box, Path jar) {
        return boxed(box, SUBMISSION, jar.toString(), Host.class);
    }

    /**
     * Runs tests.
     *
     * @param jars a folder with all that they need
     */
    static List<String> testHost(Box box, Path jars) {
        return boxed(box, TESTS, jars.resolve("*").toString(), TestHost.class);
    }

    private static List<String> boxed(Box box, List<String> limits, String classPath, Class<?> main) {
        List<String> command = new ArrayList<>(box.command());
        command.add(java());
        command.addAll(SMALL);
        command.addAll(limits);
        command.addAll(SAME_HASH);
        command.addAll(SILENT);
        if (Runtime.version().feature() >= FIRST_WITH_NATIVE_ACCESS_RULES) {
            command.add("--illegal-native-access=deny");
        }
        command.addAll(List.of("-cp", classPath, main.getName()));
        return command;
    }

    /**
     * Compiles submissions.
     *
     * @param folder for temporary files, whoever may have to delete them
     */
    static List<String> compiler(Path folder) {
        List<String> command = new ArrayList<>();
        command.add(java());
        command.addAll(SMALL);
        command.addAll(SILENT);
        command.add("-Xmx384m");
        command.add("-Djava.io.tmpdir=" + folder);
        String kit = System.getProperty(KitFolder.HOME);
        if (kit != null) {
            command.add("-D" + KitFolder.HOME + "=" + kit);
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), CompilerHost.class.getName()));
        return command;
    }

    private static String java() {
        return home().resolve("bin/java").toString();
    }
}
