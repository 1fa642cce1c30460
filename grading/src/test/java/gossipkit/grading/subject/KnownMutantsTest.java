package gossipkit.grading.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import gossipkit.grading.UsageError;
import gossipkit.grading.Verdict;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;

class KnownMutantsTest {

    private final KitFolder kit = new KitFolder(Path.of("kit"));

    /** Two mutants, one of which cannot be made. */
    private static final class TwoMutants implements ToolProvider {

        @Override
        public String name() {
            return "two";
        }

        @Override
        public int run(PrintWriter out, PrintWriter err, String... arguments) {
            if (arguments[0].equals("list")) {
                out.println("no-indirect-probe\tasks nobody\tP4\tsheet\tindirect_probe\tPings do.\tThey may be lost.");
                out.println("broken\tno longer fits\tG1\tkit\tfanout_limit\tIt fits.\tIt does not.");
                return 0;
            }
            return arguments[3].equals("broken") ? refuse(err) : write(Path.of(arguments[2], arguments[3]));
        }

        private static int refuse(PrintWriter err) {
            err.println("broken.diff: no longer fits");
            return 1;
        }

        private static int write(Path folder) {
            try {
                Files.createDirectories(folder);
                Files.writeString(folder.resolve("GossipProtocol.java"), "mutated");
                return 0;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final KnownMutants mutants = new KnownMutants(kit, new MutantTool(Optional.of(new TwoMutants())));

    @Test
    void areListedAsTheToolListsThem() {
        assertThat(mutants.list())
                .containsExactly(
                        new KnownMutant(
                                "no-indirect-probe",
                                "asks nobody",
                                "P4",
                                "sheet",
                                "indirect_probe",
                                "Pings do.",
                                "They may be lost."),
                        new KnownMutant(
                                "broken", "no longer fits", "G1", "kit", "fanout_limit", "It fits.", "It does not."));
    }

    @Test
    void aMutantIsASubjectLikeAnyOther() throws Ungradable {
        SubjectSources sources = mutants.sources("no-indirect-probe");

        assertThat(sources.name()).isEqualTo("mutant:no-indirect-probe");
        assertThat(sources.files()).containsOnlyKeys("GossipProtocol.java").containsValue("mutated");
    }

    @Test
    void anUnknownOneIsAUsageErrorThatNamesTheNearest() {
        assertThatExceptionOfType(UsageError.class)
                .isThrownBy(() -> mutants.sources("no-indirect-probes"))
                .withMessage("no mutant \"no-indirect-probes\"; did you mean no-indirect-probe or broken?");
    }

    @Test
    void aDiffThatDoesNotFitIsTheKitsFault() {
        Ungradable ungradable = catchThrowableOfType(Ungradable.class, () -> mutants.sources("broken"));

        assertThat(ungradable.verdict()).isEqualTo(Verdict.GRADER_ERROR);
        assertThat(ungradable.reason()).isEqualTo("mutant:broken cannot be made: broken.diff: no longer fits");
    }

    @Test
    void aLearnersKitHasNone() {
        assertThatExceptionOfType(UsageError.class)
                .isThrownBy(() -> new KnownMutants(kit, new MutantTool(Optional.empty())).list())
                .withMessage("this kit has no mutants");
    }

    @Test
    void theKitsOwnAreFoundAtRunTime() {
        assumeThat(KitFolder.find().root().resolve("mutants")).exists();

        assertThat(new KnownMutants(KitFolder.find()).list()).doesNotContainNull();
    }
}
