package gossipkit.grading.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gossipkit.grading.Verdict;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What learners' own tests may be written with, and what not. */
class OwnTestsCompilerTest {

    private final OwnTestsCompiler compiler = new OwnTestsCompiler();

    private static SubjectSources test(String body) {
        return sources("ATest.java", "package gossipkit.exercise.swim; class ATest {\n" + body + "\n}");
    }

    private static SubjectSources sources(String file, String text) {
        return SubjectSources.of("own", Map.of(file, text));
    }

    private Ungradable refused(SubjectSources sources) {
        return catchThrowableOfType(Ungradable.class, () -> compiler.compile(sources));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@org.junit.jupiter.api.Test void a() { org.assertj.core.api.Assertions.assertThat(1).isEqualTo(1); }",
                "@org.junit.jupiter.api.RepeatedTest(3) void a() { org.junit.jupiter.api.Assertions.assertTrue(true); }",
                "@net.jqwik.api.Property void a(@net.jqwik.api.ForAll @net.jqwik.api.constraints.Size(max = 3)"
                        + " java.util.List<@net.jqwik.api.constraints.IntRange(max = 5) Integer> some) {}",
                "@net.jqwik.api.Provide net.jqwik.api.Arbitrary<Integer> a() {"
                        + " return net.jqwik.api.Arbitraries.integers().between(1, 5).filter(n -> n > 2); }",
                "@org.junit.jupiter.params.ParameterizedTest @org.junit.jupiter.params.provider.CsvSource({\"1,2\"})"
                        + " void a(int one, int two) {}",
                "Object a() { return new gossipkit.sim.Simulation(GossipProtocol::new,"
                        + " gossipkit.sim.SimulationSettings.of(3, 1), java.util.List.of()); }",
                "void a(java.util.List<Integer> some) { org.assertj.core.api.Assertions.assertThat(some)"
                        + ".extracting(n -> n + 1).filteredOn(n -> n > 1).hasSize(2); }",
                "void a() { org.assertj.core.api.Assertions.assertThatThrownBy(() -> a()).hasMessageContaining(\"no\"); }",
                "static int calls; void a() { calls++; System.out.println(calls); }"
            })
    void whatTestsNeedIsAllowed(String body) throws Ungradable {
        assertThat(compiler.compile(test(body)).classes()).containsKey("gossipkit.exercise.swim.ATest");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "void a() { System.exit(0); }",
                "void a() { Runtime.getRuntime().halt(0); }",
                "void a() throws Exception { new java.io.FileReader(\"/etc/passwd\").read(); }",
                "void a() throws Exception { java.nio.file.Files.list(java.nio.file.Path.of(\"/\")); }",
                "void a() throws Exception { GossipProtocol.class.getDeclaredFields(); }",
                "void a() throws Exception { Class.forName(\"gossipkit.grading.host.Host\"); }",
                "void a() { new Thread(() -> {}).start(); }",
                "long a() { return System.nanoTime(); }",
                "double a() { return Math.random(); }",
                "Object a() { return new java.util.Random(); }",
                "Object a(Throwable t) { return t.getStackTrace()[0].getLineNumber(); }",
                "void a(Throwable t) { t.printStackTrace(); }",
                "void a(Throwable t) { org.assertj.core.api.Assertions.assertThat(t).hasStackTraceContaining(\"x\"); }",
                "void a(GossipProtocol p) { org.assertj.core.api.Assertions.assertThat(p).extracting(\"members\"); }",
                "void a(java.util.List<GossipProtocol> p) { org.assertj.core.api.Assertions.assertThat(p)"
                        + ".filteredOn(\"members\", null).isEmpty(); }",
                "void a(GossipProtocol p) { org.assertj.core.api.Assertions.assertThat(p).usingRecursiveComparison(); }",
                "void a(GossipProtocol p) { org.assertj.core.api.Assertions.assertThat(p)"
                        + ".hasFieldOrProperty(\"members\"); }",
                "void a() { org.assertj.core.api.Assertions.assertThat(GossipProtocol.class).hasMethods(\"merge\"); }",
                "void a(Object x) { org.assertj.core.api.Assertions.assertThat(\"<x/>\").isXmlEqualTo(\"<y/>\"); }",
                "void a(java.util.List<GossipProtocol> p) { org.assertj.core.api.Assertions.assertThat(p)"
                        + ".extractingResultOf(\"members\"); }",
                "void a() { org.assertj.core.api.Assertions.contentOf(new java.io.File(\"/etc/passwd\")); }",
                "@org.junit.jupiter.params.ParameterizedTest"
                        + " @org.junit.jupiter.params.provider.MethodSource(\"java.lang.ProcessHandle#allProcesses\")"
                        + " void a(Object process) {}",
                "@org.junit.jupiter.params.ParameterizedTest"
                        + " @org.junit.jupiter.params.provider.CsvFileSource(files = \"/etc/passwd\") void a(String s) {}",
                "@org.junit.jupiter.api.Test void a(@org.junit.jupiter.api.io.TempDir java.io.File folder) {}",
                "void a() { org.junit.jupiter.api.Assertions.assertTimeout(java.time.Duration.ofMillis(1), () -> {}); }",
                "Object a() { return net.jqwik.api.Arbitraries.integers().sample(); }",
                "Object a() { return net.jqwik.api.Arbitraries.forType(java.util.Random.class); }",
                "void a(@net.jqwik.api.ForAll @net.jqwik.api.constraints.UseType java.util.Random random) {}",
                "native void a();"
            })
    void whatTellsImplementationsApartByAnythingElseThanWhatTheyDoIsRefused(String body) {
        Ungradable why = refused(test(body));
        assertThat(why.verdict()).as(why.reason()).isEqualTo(Verdict.FORBIDDEN);
        assertThat(why.reason()).startsWith("ATest.java:").endsWith("exercise/TESTS.md lists what tests may use");
    }

    @Test
    void onlyTheConstructorAndTheInterfaceOfTheClassUnderTestAreThere() {
        assertThat(refused(test("Object a(GossipProtocol p) { return p.members; }"))
                        .reason())
                .contains("ATest.java:2: cannot find symbol: variable members");
    }

    @Test
    void theKitsChecksAndTheGraderAreNotThere() {
        assertThat(refused(test("gossipkit.tests.Subject a;")).verdict()).isEqualTo(Verdict.NOT_COMPILED);
        assertThat(refused(test("gossipkit.grading.GraderFault a;")).verdict()).isEqualTo(Verdict.NOT_COMPILED);
    }

    @Test
    void aClassOfALibrarysNameCannotBeHandedIn() {
        SubjectSources sources =
                sources("TempDir.java", "package org.junit.jupiter.api.io; public @interface TempDir {}");
        assertThat(refused(sources).reason())
                .isEqualTo("TempDir.java is not in the package gossipkit.exercise.swim, nor in another below"
                        + " gossipkit.exercise");
        assertThat(refused(sources("NoPackageTest.java", "class NoPackageTest {}"))
                        .verdict())
                .isEqualTo(Verdict.NOT_FOUND);
    }

    @Test
    void theClassUnderTestCannotBeHandedIn() {
        assertThat(refused(sources("main/GossipProtocol.java", Sources.doNothing()))
                        .reason())
                .isEqualTo("main/GossipProtocol.java is the class under test: name a folder with the tests alone");
        assertThat(refused(sources("Mine.java", "package gossipkit.exercise.swim; class GossipProtocol {}"))
                        .reason())
                .contains("Mine.java:1: duplicate class");
    }
}
