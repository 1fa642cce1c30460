package gossipkit.grading.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gossipkit.grading.Verdict;
import gossipkit.grading.host.ProtocolKind;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SubjectCompilerTest {

    private static final String PACKAGE = "package gossipkit.exercise.swim;\n";

    private static CompiledSubject compile(String protocol) throws Ungradable {
        return new SubjectCompiler().compile(Sources.subject(protocol));
    }

    private static Ungradable refused(SubjectSources sources) {
        return catchThrowableOfType(Ungradable.class, () -> new SubjectCompiler().compile(sources));
    }

    private static void assertNotCompiled(String protocol, String reason) {
        Ungradable ungradable = refused(Sources.subject(protocol));
        assertThat(ungradable.verdict()).isEqualTo(Verdict.NOT_COMPILED);
        assertThat(ungradable.reason()).isEqualTo(reason);
    }

    private static void assertNotFound(SubjectSources sources, String reason) {
        Ungradable ungradable = refused(sources);
        assertThat(ungradable.verdict()).isEqualTo(Verdict.NOT_FOUND);
        assertThat(ungradable.reason()).isEqualTo(reason);
    }

    @Test
    void makesClassFilesInMemory() throws Ungradable {
        CompiledSubject compiled = compile(Sources.doNothingAnd("record Probe(long seq) {} enum State { OPEN }"));

        assertThat(compiled.packageName()).isEqualTo("gossipkit.exercise.swim");
        assertThat(compiled.classes())
                .containsOnlyKeys(
                        "gossipkit.exercise.swim.GossipProtocol",
                        "gossipkit.exercise.swim.GossipProtocol$Probe",
                        "gossipkit.exercise.swim.GossipProtocol$State");
    }

    @Test
    void theReferencesPackageIsAcceptedToo() throws Ungradable {
        CompiledSubject compiled =
                compile(Sources.doNothingBut("package gossipkit.solution.swim", "package gossipkit.exercise.swim"));

        assertThat(compiled.protocolClass(ProtocolKind.BASE)).isEqualTo("gossipkit.solution.swim.GossipProtocol");
    }

    @Test
    void anUnknownNameIsShownWithItsLine() {
        assertNotCompiled(PACKAGE + "public class GossipProtocol {\n\tint n = foo();\n}\n", """
                GossipProtocol.java:3: cannot find symbol: method foo()
                    int n = foo();
                            ^""");
    }

    @Test
    void familiarTypesGoByTheirShortNames() {
        assertNotCompiled(PACKAGE + "class GossipProtocol {\n    String s = 1;\n}\n", """
                GossipProtocol.java:3: incompatible types: int cannot be converted to String
                    String s = 1;
                               ^""");
    }

    @Test
    void aSyntaxErrorIsShownWithItsLine() {
        assertNotCompiled(PACKAGE + "class GossipProtocol {\n    int n = 1\n}\n", """
                GossipProtocol.java:3: ';' expected
                    int n = 1
                             ^""");
    }

    @Test
    void aWrongCallIsToldInOneLine() {
        assertNotCompiled(PACKAGE + "class GossipProtocol {\n    void f(int n) {}\n    void g() { f(); }\n}\n", """
                GossipProtocol.java:4: method f in class GossipProtocol cannot be applied to given types; \
                required: int; found: no arguments; reason: actual and formal argument lists differ in length
                    void g() { f(); }
                               ^""");
    }

    @Test
    void tenErrorsAreEnough() {
        String fields = IntStream.rangeClosed(1, 13)
                .mapToObj(number -> "int n" + number + " = x" + number + ";\n")
                .collect(Collectors.joining());

        assertThat(refused(Sources.subject(PACKAGE + "class GossipProtocol {\n" + fields + "}\n"))
                        .reason())
                .contains("GossipProtocol.java:12: cannot find symbol: variable x10\n")
                .doesNotContain("x11")
                .endsWith("\n... and 3 more");
    }

    @Test
    void aLongLineIsNotQuoted() {
        assertNotCompiled(
                PACKAGE + "class GossipProtocol {\n    int n = x" + " ".repeat(120) + ";\n}\n",
                "GossipProtocol.java:3: cannot find symbol: variable x");
    }

    @Test
    void warningsAreNoErrors() throws Ungradable {
        String raw = "java.util.List raw = new java.util.ArrayList(); void f() { raw.add(new Integer(1)); }";

        assertThat(compile(Sources.doNothingAnd(raw)).classes()).hasSize(1);
    }

    @Test
    void theSimulatorAndTheTestsDoNotExist() {
        assertNotCompiled(
                PACKAGE + "class GossipProtocol {\n    gossipkit.sim.Trace t;\n    org.junit.jupiter.api.Test u;\n}\n",
                """
                GossipProtocol.java:3: package gossipkit.sim does not exist
                    gossipkit.sim.Trace t;
                                 ^
                GossipProtocol.java:4: package org.junit.jupiter.api does not exist
                    org.junit.jupiter.api.Test u;
                                         ^""");
    }

    @Test
    void languageOfLaterJavaIsRefused() {
        assertThat(refused(Sources.subject(PACKAGE
                                + "class GossipProtocol { int f(Object o) {"
                                + " return switch (o) { case String s -> 1; default -> 0; }; } }"))
                        .verdict())
                .isEqualTo(Verdict.NOT_COMPILED);
    }

    @Test
    void theWrongPackageIsNamed() {
        assertNotFound(
                Sources.subject("package swim;\nclass GossipProtocol extends Nowhere {}"),
                "GossipProtocol.java is in package swim, expected package gossipkit.exercise.swim");
        assertNotFound(
                Sources.subject("class GossipProtocol {}"),
                "GossipProtocol.java is in no package, expected package gossipkit.exercise.swim");
    }

    @Test
    void aHelperInAnotherPackageIsNamed() {
        assertNotFound(
                SubjectSources.of(
                        "subject",
                        Map.of(
                                "GossipProtocol.java",
                                PACKAGE + "class GossipProtocol {}",
                                "Members.java",
                                "package gossipkit.swim;\nclass Members {}")),
                "Members.java is in package gossipkit.swim, expected package gossipkit.exercise.swim");
    }

    @Test
    void anExpressionThatOverflowsTheCompilerIsItsAuthorsFault() {
        String sum = IntStream.range(0, 20_000).mapToObj(number -> "n").collect(Collectors.joining("+"));

        assertNotCompiled(
                PACKAGE + "class GossipProtocol {\n    int f(int n) { return " + sum + "; }\n}\n",
                "javac ran out of stack: an expression or a type is nested too deeply");
    }

    @Test
    void withoutACompilerItIsTheGradersFault() {
        Ungradable ungradable = catchThrowableOfType(
                Ungradable.class, () -> new SubjectCompiler(null).compile(Sources.subject(Sources.doNothing())));

        assertThat(ungradable.verdict()).isEqualTo(Verdict.GRADER_ERROR);
        assertThat(ungradable.reason())
                .isEqualTo("this Java has no compiler: run the grader with a JDK (17 or newer) instead of a JRE");
    }
}
