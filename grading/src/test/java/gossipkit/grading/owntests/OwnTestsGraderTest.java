package gossipkit.grading.owntests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gossipkit.grading.Verdict;
import gossipkit.grading.check.Outcome;
import gossipkit.grading.isolation.IsolatedTests;
import gossipkit.grading.report.Points;
import gossipkit.grading.subject.CompiledTests;
import gossipkit.grading.subject.KitFolder;
import gossipkit.grading.subject.KnownMutant;
import gossipkit.grading.subject.KnownMutants;
import gossipkit.grading.subject.SubjectSources;
import gossipkit.grading.subject.Ungated;
import gossipkit.grading.subject.Ungradable;
import gossipkit.grading.suite.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Learners' own tests on the reference, its variants and a few mutants, by the path that all of them go. */
class OwnTestsGraderTest {

    private static final long SEED = 1;
    private static final KitFolder KIT = KitFolder.find();
    private static final Path GUIDE = Path.of("../exercise/TESTS.md");
    private static final Path TEMPLATE = Path.of("src/test/resources/own-tests/ATest.java");

    private static IsolatedTests isolated;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        isolated = IsolatedTests.start();
    }

    @AfterAll
    static void nobodyIsLeftBehind() {
        isolated.close();
        assertThat(ProcessHandle.current().descendants().filter(ProcessHandle::isAlive))
                .isEmpty();
    }

    private static List<KnownMutant> mutants(String... ids) {
        return new KnownMutants(KIT)
                .list().stream()
                        .filter(mutant -> List.of(ids).contains(mutant.id()))
                        .toList();
    }

    private OwnTestsReport graded(String body, String... mutants) throws IOException {
        Files.writeString(folder.resolve("ATest.java"), source(body));
        return new OwnTestsGrader(KIT, mutants(mutants)).grade(folder.toString(), SEED, isolated, Progress.NONE);
    }

    private static String source(String body) throws IOException {
        return Files.readString(TEMPLATE).replace("// HERE", body);
    }

    private static OwnTest test(OwnTestsReport report, String name) {
        return report.tests().stream()
                .filter(test -> test.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theExampleInTheGuideIsRealAndKillsWhatTheGuideSays() throws IOException {
        String guide = Files.readString(GUIDE);
        String example = guide.substring(guide.indexOf("```java\n") + 8, guide.indexOf("```\n\n## 2"));
        Files.writeString(folder.resolve("GossipProtocolTest.java"), example);
        String[] killed = {
            "no-incarnation-bump",
            "every-message-bumps",
            "refutation-ignores-the-claim",
            "refutes-suspicion-but-not-death"
        };
        OwnTestsReport report =
                new OwnTestsGrader(KIT, mutants(killed)).grade(folder.toString(), SEED, isolated, Progress.NONE);
        assertThat(test(report, "GossipProtocolTest.aRumourOfOnesDeathIsRefuted")
                        .kills())
                .containsExactlyInAnyOrder(killed);
        assertThat(report.tests())
                .allSatisfy(test -> assertThat(test.fault()).isEmpty())
                .allSatisfy(
                        test -> assertThat(guide).contains("  " + test.kills().size() + "  " + test.name() + "\n"));
        assertThat(guide).contains(killed);
    }

    @Test
    void aTestEarnsThePointsOfTheMutantsThatItKills() throws IOException {
        OwnTestsReport report = graded(
                "@Test void refutes() { assertThat(refuted()).isEqualTo(5); }",
                "no-incarnation-bump",
                "gossip-repeats-the-suspicion");
        assertThat(report.verdict()).isEqualTo(Verdict.GRADED);
        assertThat(report.tests()).singleElement().satisfies(test -> {
            assertThat(test.name()).isEqualTo("ATest.refutes");
            assertThat(test.fault()).isEmpty();
            assertThat(test.kills()).containsExactly("no-incarnation-bump");
        });
        // One share of four: many checks kill this one, and a single check the other.
        assertThat(report.score().toString()).isEqualTo("25.0");
    }

    @Test
    void aWrongTestIsNamedAndScoresNothing() throws IOException {
        OwnTestsReport report = graded("""
                @Test void refutes() { assertThat(refuted()).isEqualTo(5); }
                @Test void wrong() { assertThat(refuted()).as("incarnation").isEqualTo(4); }
                @Test void throwing() { member().tick().get(0); }
                @Test @Disabled("later") void skipped() {}
                @Test void aborted() { Assumptions.assumeTrue(refuted() == 5, "never"); Assumptions.abort("so what"); }
                @RepeatedTest(2) void refutesAgain() { assertThat(refuted()).isEqualTo(5); }
                """, "no-incarnation-bump");
        assertThat(test(report, "ATest.wrong").fault())
                .contains(new Fault("the reference", Outcome.FAILED, "[incarnation] expected: 4L but was: 5L"));
        assertThat(test(report, "ATest.throwing").fault().orElseThrow().message())
                .startsWith("java.lang.IndexOutOfBoundsException");
        assertThat(test(report, "ATest.skipped").fault())
                .contains(new Fault("the reference", Outcome.NOT_RUN, "later"));
        assertThat(test(report, "ATest.aborted").fault().orElseThrow().outcome())
                .isEqualTo(Outcome.NOT_RUN);
        assertThat(report.mutants())
                .singleElement()
                .satisfies(
                        mutant -> assertThat(mutant.killedBy()).containsExactly("ATest.refutes", "ATest.refutesAgain"));
        assertThat(report.score()).isEqualTo(OwnTestsReport.MAX);
    }

    @Test
    void aTestThatKnowsOnlyTheReferenceIsWrong() throws IOException {
        // Which of many a member probes first is its own choice.
        OwnTestsReport report = graded("""
                @Test void probesTheOneThatTheReferenceProbes() {
                    List<MemberUpdate> others = new ArrayList<>();
                    for (int i = 2; i <= 40; i++) {
                        Address address = new Address("10.0.0." + i, 1);
                        others.add(new MemberUpdate(new MemberId("node" + i), MemberState.ALIVE, 0, address, Map.of()));
                    }
                    MembershipProtocol member = member();
                    member.handleMessage(new Address("10.0.0.2", 1), new Sync(others));
                    member.tick();
                    assertThat(member.tick().get(0).toString()).contains("to=10.0.0.2:1,");
                }
                """, "no-incarnation-bump");
        assertThat(report.tests())
                .singleElement()
                .satisfies(test -> assertThat(test.fault().orElseThrow().on()).startsWith("the variant "));
        assertThat(report.score()).isEqualTo(Points.ZERO);
    }

    @Test
    void aTestThatNeverEndsIsStoppedAndCostsTheOthersNothing() throws IOException {
        OwnTestsReport report = graded("""
                @Test void loops() { while (true) { member(); } }
                @Test void refutes() { assertThat(refuted()).isEqualTo(5); }
                """, "no-incarnation-bump");
        assertThat(test(report, "ATest.loops").fault())
                .contains(new Fault(
                        "the reference",
                        Outcome.TIMED_OUT,
                        "the test was stopped: one may take 10 s, all together 20 s of computing"));
        assertThat(report.score()).isEqualTo(OwnTestsReport.MAX);
    }

    @Test
    void whatTheListForbidsIsContainedAllTheSame() throws Exception {
        Results results = ungated("""
                @Test void a_floods() { for (int i = 0; i < 1_000_000; i++) System.out.println("passed passed passed"); }
                @Test void b_exits() { System.exit(0); }
                @Test void c_eatsMemory() { List<byte[]> all = new ArrayList<>(); while (true) all.add(new byte[1 << 20]); }
                @Test void d_refutes() { assertThat(refuted()).isEqualTo(5); }
                """);
        assertThat(results.fault("ATest.a_floods")).isEmpty();
        assertThat(results.fault("ATest.b_exits"))
                .contains(new Fault("the reference", Outcome.CRASHED, "the test ended its process"));
        assertThat(results.fault("ATest.c_eatsMemory"))
                .contains(new Fault("the reference", Outcome.CRASHED, "the test ran out of memory"));
        assertThat(results.kills("ATest.d_refutes", mutant())).isTrue();
    }

    @Test
    void forgedOutcomesEarnNothingWithoutKnowingWhichImplementationIsRight() throws Exception {
        String failed = "0, 0, 0, 7, 1, 0, 0, 0, 0, 1, 'x'";
        String passed = "0, 0, 0, 6, 0, 0, 0, 0, 0, 0";
        String noAnswer = "127, 0, 0, 0";
        assertThat(forged(failed).fault("ATest.forges")).contains(new Fault("the reference", Outcome.FAILED, "x"));
        assertThat(forged(passed).kills("ATest.forges", mutant())).isFalse();
        assertThat(forged(noAnswer).fault("ATest.forges").orElseThrow().outcome())
                .isEqualTo(Outcome.CRASHED);
    }

    /** What comes of a test that writes those bytes where its outcome is written, and ends its process. */
    private static Results forged(String bytes) throws Exception {
        return ungated("""
                @Test void forges() throws Exception {
                    java.io.OutputStream pipe = new java.io.FileOutputStream(java.io.FileDescriptor.out);
                    for (int one : new int[] {%s}) pipe.write(one);
                    Runtime.getRuntime().halt(0);
                }
                """.formatted(bytes));
    }

    @Test
    void noFileOfTheKitCanBeReadAndNoneWritten() throws Exception {
        assumeTrue(isolated.isolation().box().orElseThrow().equals("bwrap"), "nothing less keeps it from files");
        Path kit = KIT.root().toRealPath();
        Results results = ungated("""
                @Test void reads() { assertThat(java.nio.file.Path.of("%s")).doesNotExist(); }
                @Test void writes() {
                    for (String folder : List.of("/tmp", ".", System.getProperty("user.home"))) {
                        Assertions.assertThrows(java.io.IOException.class,
                                () -> java.nio.file.Files.write(java.nio.file.Path.of(folder, "file"), new byte[1]));
                    }
                }
                """.formatted(kit));
        assertThat(results.fault("ATest.reads")).isEmpty();
        assertThat(results.fault("ATest.writes")).isEmpty();
    }

    private static Implementation mutant() {
        return new Implementations(KIT).mutants(mutants("no-incarnation-bump")).get(0);
    }

    /** Runs tests that the kit would refuse, on the reference and one mutant. */
    private static Results ungated(String body) throws IOException, Ungradable {
        CompiledTests tests = Ungated.compileTests(SubjectSources.of("own", Map.of("ATest.java", source(body))));
        Implementation reference = new Implementations(KIT).right().get(0);
        return new OwnTestsRun(isolated, tests, SEED, List.of(reference), List.of(mutant()), Progress.NONE)
                .run(isolated.names(tests, reference.compiled()));
    }
}
