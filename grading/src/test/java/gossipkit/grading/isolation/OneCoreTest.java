package gossipkit.grading.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class OneCoreTest {

    private static final class Subject extends Thread implements SubjectThread {
        Subject(Runnable work) {
            super(work);
        }
    }

    @Test
    void theThreadOfASubjectStaysWhereItIsAndNoOther() throws IOException {
        assumeTrue(Files.exists(Path.of("/usr/bin/taskset")), "no taskset here");
        String before = coresAllowed();
        CompletableFuture<String> tied = new CompletableFuture<>();
        new Subject(() -> tied.complete(coresOnceKept())).start();

        assertThat(tied.join()).matches("[0-9]+");
        assertThat(coresOnceKept()).isEqualTo(before);
    }

    @Test
    void aThreadsNameMayHoldAnything() {
        String stat = "4711 (a) b (c) S 9046 9046 28284 0 -1 4194304 101 0 0 0 0 0 0 0 20 0 1 0 4110686 3133440 393 "
                + "18446744073709551615 1 2 3 0 0 0 0 0 0 0 0 0 17 5 0 0 0 0 0";

        assertThat(OneCore.command(stat)).containsExactly("taskset", "-cp", "5", "4711");
    }

    private static String coresOnceKept() {
        OneCore.keepSubjectThread();
        try {
            return coresAllowed();
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static String coresAllowed() throws IOException {
        return Files.readAllLines(Path.of("/proc/thread-self/status")).stream()
                .filter(line -> line.startsWith("Cpus_allowed_list:"))
                .findFirst()
                .orElseThrow()
                .split("\\s+")[1];
    }
}
