package gossipkit.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RefitTest {

    private static final String ID = "adds-one-too-many";
    private static final String FILE = "GossipProtocol.java";

    private static Refit refit(String from, String to) {
        TreeMap<String, String> reference = Fixtures.reference();
        assertThat(reference.get(FILE)).contains(from);
        reference.put(FILE, reference.get(FILE).replace(from, to));
        return new Refit(ID, Fixtures.diff(ID), reference);
    }

    @Test
    void onlyTheNumbersChangeWhereThoseAloneAreOld() {
        Refit moved = refit("final class", "/** Counts. */\nfinal class");

        assertThat(moved.misfits()).isEmpty();
        assertThat(moved.text()).isEqualTo(Fixtures.diff(ID).replace("@@ -10,5 +10,5 @@", "@@ -12,5 +12,5 @@"));
    }

    @Test
    void contextThatHasChangedIsTakenFromTheReferenceOfToday() {
        Refit changed = refit("int leave() {", "int leaving() {");

        assertThat(changed.misfits()).isEmpty();
        assertThat(changed.text()).contains(" int leaving() {\n-        counter.add(2);\n+        counter.add(3);\n");
        assertThat(changed.mutated().get(FILE)).contains("int leaving() {\n        counter.add(3);");
    }

    @Test
    void aLineThatTheMutantRemovesMustBeThere() {
        Refit gone = refit("counter.add(2);", "counter.addTwo();");

        assertThat(gone.misfits()).containsExactly("hunk 1 of GossipProtocol.java fits nowhere");
        assertThat(gone.mutated().get(FILE)).contains("counter.addTwo();");
    }

    @Test
    void aPlaceThatIsOneOfTwoIsNone() {
        // Without its name, each of the two methods may be meant.
        Refit doubtful = refit(
                "int leave() {",
                "int leaving() {\n        counter.add(2);\n        return counter.value();\n    }\n\n    int left() {");

        assertThat(doubtful.misfits()).containsExactly("hunk 1 of GossipProtocol.java fits in 2 places");
    }

    @Test
    void hunksThatHaveChangedPlacesAreWrittenInTheirNewOrder() {
        TreeMap<String, String> reference = new TreeMap<>();
        reference.put("A.java", "c\nd\n\na\nb\n");
        Refit swapped = new Refit(
                "x",
                "id: x\n--- a/A.java\n+++ b/A.java\n@@ -1,2 +1,3 @@\n-a\n+A\n+AA\n b\n@@ -4,2 +5,2 @@\n-c\n+C\n d\n",
                reference);

        assertThat(swapped.text())
                .isEqualTo(
                        "id: x\n--- a/A.java\n+++ b/A.java\n@@ -1,2 +1,2 @@\n-c\n+C\n d\n@@ -4,2 +4,3 @@\n-a\n+A\n+AA\n b\n");
        assertThat(swapped.mutated()).containsEntry("A.java", "C\nd\n\nA\nAA\nb\n");
    }

    @Test
    void aFileThatIsGoneHasNoPlaces() {
        TreeMap<String, String> reference = Fixtures.reference();
        reference.remove(FILE);

        assertThat(new Refit(ID, Fixtures.diff(ID), reference).misfits())
                .containsExactly("hunk 1 of GossipProtocol.java fits nowhere");
    }
}
