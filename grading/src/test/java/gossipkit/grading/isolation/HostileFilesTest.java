package gossipkit.grading.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gossipkit.grading.UsageError;
import gossipkit.grading.Verdict;
import gossipkit.grading.check.CheckCatalogue;
import gossipkit.grading.grade.Grader;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.subject.LoadedSubject;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.subject.Ungradable;
import gossipkit.grading.suite.SuiteSettings;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Submissions that are hostile as files, whatever is in them; made here, since nobody wants them in a repository. */
class HostileFilesTest {

    private static final String PROTOCOL = "GossipProtocol.java";
    private static final String BASE = "Idle.java";
    private static final String HEAD = "package gossipkit.exercise.swim;\n";
    private static final int MANY = 10_000;
    private static final int MEGABYTE = 1 << 20;

    private static final Grader GRADER =
            new Grader(new CheckCatalogue(List.of(TickChecks.class)), SuiteSettings.outcomesOnly());

    private static IsolatedSubjects subjects;

    @TempDir
    private Path outside;

    private Path folder;

    @BeforeAll
    static void start() {
        subjects = IsolatedSubjects.start(new Subjects());
    }

    @AfterAll
    static void close() {
        subjects.close();
        assertThat(subjects.folder()).doesNotExist();
    }

    private Path submission(String name) throws IOException {
        folder = Files.createDirectories(outside.resolve("submissions").resolve(name));
        Files.writeString(folder.resolve(PROTOCOL), protocol());
        Files.copy(Entry.FOLDER.resolve(BASE), folder.resolve(BASE));
        return folder;
    }

    private static String protocol() throws IOException {
        return Files.readString(Entry.FOLDER.resolve("benign-idle.java"));
    }

    private void file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static GradeReport graded(Path path) {
        GradeReport report = report(path);
        HarmlessReport.assertHarmless(report);
        assertThat(report.score().tenths()).isZero();
        return report;
    }

    private static GradeReport report(Path path) {
        try (LoadedSubject loaded = subjects.load(path.toString())) {
            return GRADER.grade(loaded, 1, Optional.empty());
        } catch (Ungradable why) {
            return GRADER.ungradable(why, subjects.isolation(), 1, Optional.empty());
        }
    }

    private static void assertRefused(Path path, Verdict verdict, String reason) {
        GradeReport report = graded(path);
        assertThat(report.verdict()).as("%s", report.reason()).isEqualTo(verdict);
        assertThat(report.reason().orElseThrow()).containsPattern(reason);
    }

    private static void assertGraded(Path path) {
        GradeReport report = graded(path);
        assertThat(report.verdict()).as("%s", report.reason()).isEqualTo(Verdict.GRADED);
    }

    @Test
    void tenThousandFilesBeside() throws IOException {
        submission("many");
        for (int number = 0; number < MANY; number++) {
            file("File" + number + ".java", "");
        }
        assertRefused(folder, Verdict.NOT_FOUND, "10002 Java files beside");
    }

    @Test
    void tenThousandFilesElsewhereAreNobodysBusiness() throws IOException {
        submission("many");
        for (int number = 0; number < MANY; number++) {
            file("other/file" + number, "");
        }
        assertGraded(folder);
    }

    @Test
    void aSourceOfAHundredMegabytes() throws IOException {
        submission("large");
        try (OutputStream out = Files.newOutputStream(folder.resolve(PROTOCOL))) {
            byte[] spaces = " ".repeat(MEGABYTE).getBytes(StandardCharsets.US_ASCII);
            for (int written = 0; written < 100; written++) {
                out.write(spaces);
            }
        }
        assertRefused(folder, Verdict.NOT_FOUND, "larger than");
    }

    @Test
    void sourcesThatAreTooLargeTogether() throws IOException {
        submission("large");
        for (int number = 0; number < 20; number++) {
            file("File" + number + ".java", HEAD + "//" + "x".repeat(900_000));
        }
        assertRefused(folder, Verdict.NOT_COMPILED, "larger than any protocol");
    }

    @Test
    void linksThatLeadOut() throws IOException {
        submission("links");
        Path secret = Files.writeString(outside.resolve("Secret.java"), HEAD + "class Secret { int x = leaked; }");
        Files.createSymbolicLink(folder.resolve("Secret.java"), secret);
        Files.createSymbolicLink(folder.resolve("again"), folder);
        Files.createSymbolicLink(folder.resolve("root"), Path.of("/"));
        assertGraded(folder);
        Files.delete(folder.resolve(PROTOCOL));
        Files.createSymbolicLink(folder.resolve(PROTOCOL), secret);
        assertRefused(folder, Verdict.NOT_FOUND, "no GossipProtocol.java");
    }

    @Test
    void aPipeThatNobodyWritesTo() throws IOException, InterruptedException {
        submission("pipe");
        Files.delete(folder.resolve(PROTOCOL));
        Path pipe = folder.resolve(PROTOCOL);
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no mkfifo here");
        assertRefused(folder, Verdict.NOT_FOUND, "no GossipProtocol.java");
        assertThatThrownBy(() -> graded(pipe)).isInstanceOf(UsageError.class);
    }

    /** By number: a build server would obey some of them in the names of tests, too. */
    @ParameterizedTest(name = "{index}")
    @ValueSource(
            strings = {
                "$(touch pwned)",
                "`id`",
                "; reboot #",
                "-rf",
                "<script>alert(1)</script>",
                "a'b\"c&d|e",
                "::error::x",
                "x\n::error::y\u001b[31m",
                "\u202e",
                "con",
                "%n%s",
                "${jndi:ldap:x}",
                " "
            })
    void namesThatAreShellOrHtml(String name) throws IOException {
        submission(name.replace("/", "_"));
        file(name.replace("/", "_") + ".java", HEAD + "class Another {}");
        assertGraded(folder);
        file(name.replace("/", "_") + ".java", HEAD + "class Another { int x = \"\"; }");
        assertRefused(folder, Verdict.NOT_COMPILED, "cannot be converted to int");
    }

    @Test
    void settingsOfBuildsAndTestsAreNotRead() throws IOException {
        submission("settings");
        file("pom.xml", "<project><broken>");
        file(".mvn/jvm.config", "-javaagent:nothing.jar");
        file(".mvn/extensions.xml", "<broken>");
        file("junit-platform.properties", "junit.jupiter.conditions.deactivate=*\njqwik.tries.default=0\n");
        file("jqwik.properties", "tries.default=0\n");
        file("META-INF/services/javax.annotation.processing.Processor", "gossipkit.exercise.swim.Idle\n");
        file("META-INF/services/net.jqwik.api.lifecycle.LifecycleHook", "gossipkit.exercise.swim.Idle\n");
        file("META-INF/services/org.junit.platform.launcher.TestExecutionListener", "gossipkit.exercise.swim.Idle\n");
        assertGraded(folder);
    }

    @Test
    void packagesOfOthers() throws IOException {
        submission("packages");
        file(
                "gossipkit/swim/MembershipProtocol.java",
                "package gossipkit.swim; public interface MembershipProtocol {}");
        file("org/junit/jupiter/api/Test.java", "package org.junit.jupiter.api; public @interface Test {}");
        file("org/assertj/core/api/Assertions.java", "package org.assertj.core.api; public class Assertions {}");
        assertGraded(folder);
        file("Assertions.java", "package org.assertj.core.api; public class Assertions {}");
        assertRefused(folder, Verdict.NOT_FOUND, "Assertions.java is in package org.assertj.core.api");
        file("Assertions.java", "package gossipkit.swim; public class Address {}");
        assertRefused(folder, Verdict.NOT_FOUND, "Assertions.java is in package gossipkit.swim");
    }

    @Test
    void aModuleOfItsOwn() throws IOException {
        submission("module");
        file("module-info.java", "open module gossipkit.exercise { requires jdk.compiler; }");
        assertThat(graded(folder).verdict()).isIn(Verdict.NOT_FOUND, Verdict.NOT_COMPILED);
    }

    @Test
    void aSumOfTwentyThousandTerms() throws IOException {
        submission("sum");
        String sum = IntStream.range(0, 20_000).mapToObj(n -> "x").collect(Collectors.joining(" + "));
        file("Sum.java", HEAD + "class Sum { int f(int x) { return " + sum + "; } }");
        assertRefused(folder, Verdict.NOT_COMPILED, "javac ran out of stack");
        assertGraded(submissionBeside());
    }

    private Path submissionBeside() throws IOException {
        return submission("beside");
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 4_000})
    void manyGenerations(int generations) throws IOException {
        submission("generations");
        String classes = IntStream.rangeClosed(1, generations)
                .mapToObj(n -> "class G" + n + " extends " + (n == 1 ? "Idle" : "G" + (n - 1)) + " { G" + n
                        + "(gossipkit.swim.MemberId id) { super(id); } }")
                .collect(Collectors.joining("\n"));
        file("G.java", HEAD + classes);
        file(PROTOCOL, protocol().replace("extends Idle", "extends G" + generations));
        assertThat(graded(folder).verdict()).isNotEqualTo(Verdict.GRADER_ERROR);
    }

    @Test
    void aZipThatUnfoldsToGigabytes() throws IOException {
        Path zip = zip(StandardCharsets.UTF_8, PROTOCOL, 2_000);
        assertThat(Files.size(zip)).isLessThan(4 * MEGABYTE);
        assertRefused(zip, Verdict.NOT_FOUND, "larger than");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../GossipProtocol.java",
                "/GossipProtocol.java",
                "a/../../GossipProtocol.java",
                "C:\\GossipProtocol.java",
                "..\\GossipProtocol.java"
            })
    void zipEntriesThatClimbOut(String entry) throws IOException {
        assertRefused(zip(StandardCharsets.UTF_8, entry, 0), Verdict.NOT_FOUND, "no GossipProtocol.java");
        try (Stream<Path> files = Files.walk(outside)) {
            assertThat(files.filter(file -> file.endsWith(PROTOCOL))).isEmpty();
        }
    }

    @Test
    void zipEntriesWithoutNumber() throws IOException {
        Path zip = outside.resolve("many.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int number = 0; number < 3 * MANY; number++) {
                out.putNextEntry(new ZipEntry("f" + number + ".java"));
            }
        }
        assertRefused(zip, Verdict.NOT_FOUND, "more than 20000 entries");
    }

    @Test
    void namesInAZipThatAreNoText() throws IOException {
        Path zip = outside.resolve("names.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip), StandardCharsets.ISO_8859_1)) {
            for (String name : List.of("\u00ff\u00fe/" + PROTOCOL, "\u00ff\u00fe/" + BASE)) {
                out.putNextEntry(new ZipEntry(name));
                out.write(
                        name.endsWith(BASE)
                                ? Files.readAllBytes(Entry.FOLDER.resolve(BASE))
                                : protocol().getBytes(StandardCharsets.UTF_8));
            }
        }
        assertGraded(zip);
    }

    @Test
    void whatIsNoZip() throws IOException {
        assertRefused(Files.writeString(outside.resolve("text.zip"), "PK\u0003\u0004"), Verdict.NOT_FOUND, "not a zip");
    }

    @Test
    void bytesThatAreNoText() throws IOException {
        submission("bytes");
        Files.write(folder.resolve(PROTOCOL), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 27});
        assertRefused(folder, Verdict.NOT_FOUND, "not UTF-8");
    }

    private Path zip(Charset names, String entry, int megabytes) throws IOException {
        Path zip = outside.resolve("bomb.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip), names)) {
            out.putNextEntry(new ZipEntry(entry));
            byte[] zeros = new byte[MEGABYTE];
            for (int written = 0; written < megabytes; written++) {
                out.write(zeros);
            }
        }
        return zip;
    }
}
