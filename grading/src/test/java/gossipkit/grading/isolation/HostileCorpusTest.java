package gossipkit.grading.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gossipkit.grading.Verdict;
import gossipkit.grading.check.CheckCatalogue;
import gossipkit.grading.grade.Grader;
import gossipkit.grading.report.CheckReport;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.subject.CompiledSubject;
import gossipkit.grading.subject.LoadedSubject;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.subject.Ungated;
import gossipkit.grading.subject.Ungradable;
import gossipkit.grading.suite.SuiteSettings;
import gossipkit.tests.Item;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Submissions that want something else than to be graded, by the path that every submission goes. */
class HostileCorpusTest {

    private static final long SEED = 1;
    private static final String KIT = Path.of("..").toAbsolutePath().normalize().toString();
    private static final String LEAK = "LEAK";

    private static final CheckCatalogue CHECKS = CheckCatalogue.ofKit();
    private static final Grader OUTCOMES = new Grader(CHECKS, SuiteSettings.outcomesOnly());
    private static final Grader EXPLAINING = new Grader(CHECKS, SuiteSettings.explaining());

    private static final Grader UNGATED =
            new Grader(new CheckCatalogue(List.of(TickChecks.class)), SuiteSettings.outcomesOnly());

    private static final PrintStream SCREEN = System.out;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private static IsolatedSubjects subjects;
    private static ServerSocket server;
    private static Path jar;
    private static Box box;

    @BeforeAll
    static void prepare() throws IOException {
        subjects = IsolatedSubjects.start(new Subjects());
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        jar = Files.createTempFile("gossipkit-hostile", ".jar");
        HostJar.write(jar);
        jar.toFile().setReadable(true, false);
        box = new Boxes(Jvm.home(), jar).best();
    }

    @BeforeEach
    void watchTheScreen() {
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void nothingWasPrinted() {
        System.setOut(SCREEN);
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @AfterAll
    static void nothingIsLeftBehind() throws IOException {
        assertThat(graded(OUTCOMES, "solution", Optional.empty()).score().toString())
                .isEqualTo("100.0");
        subjects.close();
        server.close();
        Files.delete(jar);
        assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive))
                .isEmpty();
        assertThat(Leftovers.processes()).isEmpty();
        assertThat(subjects.folder()).doesNotExist();
    }

    static List<Entry> entries() throws IOException {
        return Entry.all();
    }

    static Stream<Entry> refusedEntries() throws IOException {
        return Entry.all().stream().filter(entry -> entry.withoutTheGate().isPresent());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("entries")
    void itGetsItsVerdict(Entry entry) {
        Grader grader = entry.name().contains("commands") ? EXPLAINING : OUTCOMES;
        GradeReport report = graded(grader, entry);
        assertThat(report.verdict()).as("%s", texts(report)).isIn(entry.verdicts());
        assertThat(report.score().tenths() / 10.0).isLessThanOrEqualTo(entry.scoreMax());
        entry.outcomes().ifPresent(outcomes -> assertThat(outcomes(report)).containsAnyElementsOf(outcomes));
        entry.message()
                .ifPresent(message -> assertThat(texts(report))
                        .anySatisfy(text -> assertThat(text).containsPattern(message)));
        HarmlessReport.assertHarmless(report);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusedEntries")
    void itIsContainedWhereNothingIsForbidden(Entry entry) throws Ungradable {
        GradeReport report = gradedUngated(entry);
        List<String> expected = entry.withoutTheGate().orElseThrow();
        assertThat(report.verdict()).isNotEqualTo(Verdict.GRADER_ERROR);
        assertThat(report.score().tenths()).isZero();
        if (!expected.contains("contained")) {
            assertThat(Stream.concat(Stream.of(report.verdict().name()), outcomes(report).stream()))
                    .containsAnyElementsOf(expected);
        }
        HarmlessReport.assertHarmless(report);
        assertThat(Leftovers.processes()).isEmpty();
        assumeTrue(box.level().equals("bwrap"), "nothing less keeps it from files and network");
        assertThat(texts(report)).noneSatisfy(text -> assertThat(text).contains(LEAK));
        assertThat(Leftovers.files()).isEmpty();
    }

    @Test
    void thereAreEnoughOfThem() throws IOException {
        assertThat(entries()).hasSizeGreaterThanOrEqualTo(70);
        assertThat(refusedEntries()).hasSizeGreaterThanOrEqualTo(40);
    }

    private static GradeReport graded(Grader grader, Entry entry) {
        try (LoadedSubject loaded = subjects.load(entry.sources(KIT, server.getLocalPort()))) {
            return grader.grade(loaded, SEED, entry.item());
        } catch (Ungradable why) {
            return grader.ungradable(why, subjects.isolation(), SEED, entry.item());
        }
    }

    private static GradeReport graded(Grader grader, String subject, Optional<Item> item) {
        try (LoadedSubject loaded = subjects.load(subject)) {
            return grader.grade(loaded, SEED, item);
        } catch (Ungradable why) {
            return grader.ungradable(why, subjects.isolation(), SEED, item);
        }
    }

    private static GradeReport gradedUngated(Entry entry) throws Ungradable {
        CompiledSubject compiled = Ungated.compile(entry.sources(KIT, server.getLocalPort()));
        RemoteMembers members = new RemoteMembers(Jvm.host(box, jar), compiled);
        try (LoadedSubject loaded = new LoadedSubject(entry.name(), subjects.isolation(), members)) {
            return UNGATED.grade(loaded, SEED, Optional.empty());
        }
    }

    private static List<String> outcomes(GradeReport report) {
        return checks(report).map(check -> check.outcome().name()).distinct().toList();
    }

    private static List<String> texts(GradeReport report) {
        return Stream.concat(report.reason().stream(), checks(report).flatMap(check -> check.message().stream()))
                .distinct()
                .toList();
    }

    private static Stream<CheckReport> checks(GradeReport report) {
        return report.items().stream().flatMap(item -> item.checks().stream());
    }
}
