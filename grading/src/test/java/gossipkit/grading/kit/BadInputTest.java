package gossipkit.grading.kit;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.grading.cli.Equipment;
import gossipkit.grading.cli.Kit;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What a user sees who gives the kit something that it cannot use: each command as typed, on the real kit. */
class BadInputTest {

    private static final Path DO_NOTHING =
            Path.of("src/main/resources/gossipkit/grading/trivial/do-nothing/GossipProtocol.java");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private String working;

    @BeforeEach
    void readASubjectThatCanBeGraded() throws IOException {
        working = Files.readString(DO_NOTHING);
    }

    @Test
    void aPathThatDoesNotExist() {
        assertMisuse("no file or folder \"nowhere\"", "grade", "nowhere");
        assertMisuse("no file or folder \"nowhere\"", "grade-tests", "nowhere");
    }

    @Test
    void anUnknownItemMutantOrNumber() {
        assertMisuse("no such item: nonsense", "grade", "solution", "--item", "nonsense");
        assertMisuse("no mutant \"no-incarnation\"", "grade", "mutant:no-incarnation");
        assertMisuse("no mutant \"nonsense\"", "mutants", "--only", "nonsense");
        assertMisuse("'one' is not a long", "grade", "solution", "--seed", "one");
        assertMisuse("'one' is not an int", "verify", "--seeds", "one");
        assertMisuse("--seeds must be at least 1", "mutants", "--seeds", "0");
    }

    @Test
    void anOutputFolderThatCannotBeMade() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        String inside = file.resolve("out").toString();
        assertMisuse("cannot write to " + inside, "grade", "solution", "--out", inside);
        assertMisuse("cannot write to " + inside, "mutants", "--out", inside);
    }

    @Test
    void aFolderWithoutAGossipProtocol() {
        assertUngradable("NOT_FOUND", "no GossipProtocol.java");
    }

    @Test
    void aFolderWithTwo() throws IOException {
        write("a/GossipProtocol.java", working);
        write("b/GossipProtocol.java", working);
        assertUngradable("NOT_FOUND", "a/GossipProtocol.java, b/GossipProtocol.java");
    }

    @Test
    void sourcesThatDoNotCompile() throws IOException {
        write("GossipProtocol.java", working.replaceFirst("return List.of\\(\\);", "return nothing();"));
        assertUngradable("NOT_COMPILED", "GossipProtocol.java:24: cannot find symbol");
    }

    @Test
    void theWrongPackage() throws IOException {
        write("GossipProtocol.java", working.replace("package gossipkit.exercise.swim;", "package my.own;"));
        assertUngradable("NOT_FOUND", "package my.own");
    }

    @Test
    void aMissingConstructor() throws IOException {
        write("GossipProtocol.java", working.replace(", InstantSource clock) {}", ") {}"));
        assertUngradable("NOT_FOUND", "constructor");
    }

    @Test
    void anAbstractClass() throws IOException {
        write("GossipProtocol.java", working.replace("public final class", "public abstract class"));
        assertUngradable("NOT_FOUND", "abstract");
    }

    @Test
    void aClassThatDoesNotImplementTheInterface() throws IOException {
        write(
                "GossipProtocol.java",
                working.replace("implements MembershipProtocol ", "").replace("@Override", ""));
        assertUngradable("NOT_FOUND", "MembershipProtocol");
    }

    @Test
    void aForbiddenCall() throws IOException {
        write(
                "GossipProtocol.java",
                working.replaceFirst("return List.of\\(\\);", "System.exit(0);\nreturn List.of();"));
        assertUngradable("FORBIDDEN", "GossipProtocol.java:24");
    }

    @Test
    void testsThatCannotBeGraded() throws IOException {
        assertTestsUngradable("NOT_FOUND", "not graded: no Java file in ");
        write("ATest.java", "package gossipkit.exercise.swim; class ATest { int a = \"\"; }");
        assertTestsUngradable("NOT_COMPILED", "ATest.java:1: incompatible types");
        write("ATest.java", "package gossipkit.exercise.swim; class ATest { void a() { System.exit(0); } }");
        assertTestsUngradable("FORBIDDEN", "ATest.java:1: calls System.exit(...)");
        write("ATest.java", "package gossipkit.exercise.swim; class ATest { void a() {} }");
        assertTestsUngradable("NOT_FOUND", "not graded: no test in ");
    }

    private void assertTestsUngradable(String verdict, String reason) {
        assertThat(kit("grade-tests", folder.toString(), "--json")).isEqualTo(3);
        assertThat(out.toString()).contains("\"verdict\": \"" + verdict + "\"", "\"score\": 0.0");
        assertThat(err.toString())
                .startsWith("kit: not graded: ")
                .contains(reason)
                .doesNotContain("\tat ");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void assertMisuse(String message, String... arguments) {
        assertThat(kit(arguments)).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).startsWith("kit: ").contains(message).hasLineCount(1);
    }

    private void assertUngradable(String verdict, String reason) {
        assertThat(kit("grade", folder.toString(), "--json")).isEqualTo(3);
        assertThat(out.toString()).contains("\"verdict\": \"" + verdict + "\"", "\"score\": 0.0");
        assertThat(kit("grade", folder.toString())).isEqualTo(3);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .startsWith("kit: not graded: ")
                .contains(reason)
                .doesNotContain("\tat ", folder.toString())
                .hasLineCount(verdict.equals("NOT_COMPILED") ? 4 : verdict.equals("FORBIDDEN") ? 2 : 1);
    }

    private int kit(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        CommandLine kit = Kit.commandLine(Equipment.ofKit());
        kit.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return kit.execute(arguments);
    }
}
