package gossipkit.grading.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintingTest {

    private static final Path REFERENCE = Path.of("..", "solution/src/main/java/gossipkit/solution/swim");
    private static final Fingerprinting NOTHING_GIVEN = new Fingerprinting(List.of());

    private final String protocol = read("GossipProtocol.java");
    private final String table = read("MemberTable.java");

    @Test
    void namesLiteralsCommentsAndLayoutMakeNoDifference() {
        String disguised = protocol.replaceAll("\\bmember(s?)\\b", "knoten$1")
                .replaceAll("(?m)^ +", "\t")
                .replaceAll("(?m)^package .*$", "package elsewhere; import java.util.*; // mine")
                .replace("(", " /* mine */ (");

        assertThat(disguised).isNotEqualTo(protocol);
        assertThat(alike(protocol, disguised)).isEqualTo(100);
    }

    @Test
    void differentCodeIsNotAlike() {
        assertThat(alike(protocol, table)).isLessThan(10);
    }

    @Test
    void aCopyWithSomethingAddedIsStillMostlyTheSame() {
        assertThat(alike(protocol, protocol + table)).isBetween(50, 95);
    }

    @Test
    void aCopiedRunIsSeenWhereverItStands() {
        String run = "for (int i = 0; i < n; i++) { sum += values[i] * weights[i]; if (sum > max) { return max; } }";

        Prints one = prints("class A { int a(int n) { " + run + " return 0; } }");
        Prints other =
                prints("class B { String s = \"\"; B() { super(); } void b() { while (true) { " + run + " } } }");

        assertThat(one.percentAlike(other)).isPositive();
    }

    @Test
    void whatEverybodyWasGivenDoesNotCount() {
        Fingerprinting given = new Fingerprinting(List.of(table));

        assertThat(given.of(List.of(table)).count()).isZero();
        assertThat(given.of(List.of(table, protocol)).percentAlike(given.of(List.of(protocol))))
                .isEqualTo(100);
    }

    @Test
    void nothingIsAlikeWhereThereIsNothing() {
        assertThat(alike("", "")).isZero();
        assertThat(alike("", protocol)).isZero();
        assertThat(prints("class A {}").count()).isZero();
    }

    @Test
    void anEscapedLetterHidesNothing() {
        assertThat(alike(protocol, protocol.replace("class", "cl\\u0061ss"))).isEqualTo(100);
    }

    @Test
    void whatIsNoJavaIsComparedAsFarAsItIs() {
        assertThat(alike(protocol, protocol + "\n#\0\u202e` /* \"")).isEqualTo(100);
        assertThat(prints("\"unfinished").count()).isZero();
        assertThat(prints("import ").count()).isZero();
    }

    @Test
    void deepNestingAndGreatLengthAreNoTrouble() {
        String deep = "class A { int a = " + "(".repeat(500_000) + "1" + ")".repeat(500_000) + "; }";

        assertThat(prints(deep).count()).isLessThan(100);
    }

    private static int alike(String one, String other) {
        int percent = prints(one).percentAlike(prints(other));
        assertThat(prints(other).percentAlike(prints(one))).isEqualTo(percent);
        return percent;
    }

    private static Prints prints(String text) {
        return NOTHING_GIVEN.of(List.of(text));
    }

    private static String read(String file) {
        try {
            return Files.readString(REFERENCE.resolve(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
