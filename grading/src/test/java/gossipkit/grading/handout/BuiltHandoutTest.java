package gossipkit.grading.handout;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gossipkit.grading.check.CheckCatalogue;
import gossipkit.grading.subject.KitFolder;
import gossipkit.grading.subject.KnownMutants;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a learner does with a handout: build it without a network, and grade. */
class BuiltHandoutTest {

    private static final KitFolder KIT = KitFolder.find();
    private static final Secrets SECRETS = KitSecrets.of(KIT, new KnownMutants(KIT).list(), CheckCatalogue.ofKit());

    @TempDir
    private static Path folder;

    private static Path handout;
    private static Ran tests;
    private static Ran starter;

    private record Ran(int status, String out, String err) {

        String all() {
            return out + err;
        }
    }

    @BeforeAll
    static void build() throws Exception {
        handout = folder.resolve("handout");
        new Handout(KIT.root(), SECRETS::search).write(handout);
        goOffline();
        tests = run("mvn", "-B", "-q", "test", "-Dtest=BootstrapTest");
        starter = run("grading/kit", "grade", "--json");
    }

    /** With what has just built the kit itself. */
    private static void goOffline() throws IOException {
        String repository = System.getProperty("localRepository");
        Files.writeString(
                handout.resolve(".mvn/maven.config"),
                "-o\n" + (repository == null ? "" : "-Dmaven.repo.local=" + repository + "\n"),
                StandardOpenOption.APPEND);
    }

    @Test
    void theStarterGetsNothing() throws IOException {
        assertThat(starter.status()).as(starter.err()).isEqualTo(1);
        assertThat(score(starter)).isEqualTo("0.0");
    }

    @Test
    void theReferenceGetsEverything() throws Exception {
        Path own = handout.resolve("exercise/src/main/java/gossipkit/exercise/swim");
        Path starters = folder.resolve("starters");
        Files.move(own, starters);
        copyReference(Files.createDirectory(own));
        try {
            Ran reference = run("grading/kit", "grade", "--json");
            assertThat(reference.status()).as(reference.err()).isZero();
            assertThat(score(reference)).isEqualTo("100.0");
        } finally {
            delete(own);
            Files.move(starters, own);
        }
    }

    @Test
    void mavenRunsTheTestsOfOneTaskAndTellsWhatTheGraderTells() {
        assertThat(tests.status()).isNotZero();
        assertThat(tests.all())
                .contains("bootstrap.", "UnsupportedOperationException: TODO 1: bootstrap")
                .contains("replay    grading/kit replay bootstrap.")
                .contains("at gossipkit.exercise.swim.GossipProtocol.here(GossipProtocol.java:")
                .contains("Tests run: 7, Failures: 7, Errors: 0")
                .doesNotContain("at gossipkit.grading.", "probe_cycle.");
    }

    @Test
    void nothingThatWasBuiltTellsASecret() throws IOException {
        Secrets.Search secrets = SECRETS.search();
        try (Stream<Path> files = Files.walk(handout)) {
            for (Path file : files.filter(BuiltHandoutTest::isOurs).toList()) {
                assertThat(secrets.in(text(file))).as(file.toString()).isEmpty();
            }
        }
    }

    private static boolean isOurs(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file)
                && (name.endsWith(".class") || name.startsWith("gossipkit-") && name.endsWith(".jar"));
    }

    private static String text(Path file) throws IOException {
        return file.toString().endsWith(".jar")
                ? unzipped(file)
                : file + "\n" + new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }

    private static String unzipped(Path jar) throws IOException {
        StringBuilder text = new StringBuilder();
        try (InputStream in = Files.newInputStream(jar);
                ZipInputStream entries = new ZipInputStream(in)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                text.append(entry.getName()).append('\n');
                text.append(new String(entries.readAllBytes(), StandardCharsets.ISO_8859_1))
                        .append('\n');
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grade solution",
                "grade mutant:x",
                "mutants",
                "report --out x",
                "verify",
                "grade-tests .",
                "handout x"
            })
    void aCommandThatNeedsMoreSaysSoInALine(String command) throws Exception {
        Ran ran = run(Stream.concat(Stream.of("grading/kit"), Stream.of(command.split(" ")))
                .toArray(String[]::new));

        assertThat(ran.status()).as(ran.all()).isEqualTo(2);
        assertThat(ran.all().lines()).singleElement().asString().contains("kit: this kit has no");
    }

    private static String score(Ran ran) throws IOException {
        JsonNode report = new ObjectMapper().readTree(ran.out());
        return report.get("score").asText();
    }

    private static void copyReference(Path target) throws IOException {
        try (Stream<Path> files = Files.list(KIT.solution())) {
            for (Path file : files.toList()) {
                String text = Files.readString(file).replace("gossipkit.solution.swim", "gossipkit.exercise.swim");
                Files.writeString(target.resolve(file.getFileName()), text);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static Ran run(String... command) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(List.of(command))
                .directory(handout.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        int status = process.waitFor();
        return new Ran(status, Files.readString(out), Files.readString(err));
    }
}
