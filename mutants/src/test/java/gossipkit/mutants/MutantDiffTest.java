package gossipkit.mutants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MutantDiffTest {

    private static final String ID = "adds-one-too-many";

    @Test
    void theHeaderSaysWhatTheMistakeIs() {
        assertThat(MutantDiff.parse(ID, Fixtures.diff(ID)).header())
                .isEqualTo(new MutantHeader(
                        ID,
                        "leave counts three",
                        "L1",
                        "kit",
                        Optional.empty(),
                        "leave",
                        "one more does no harm, and might help",
                        "the count goes wrong"));
    }

    @Test
    void applyingChangesThatLineAlone() {
        TreeMap<String, String> expected = Fixtures.reference();
        expected.computeIfPresent("GossipProtocol.java", (file, text) -> text.replace("add(2)", "add(3)"));

        assertThat(MutantDiff.parse(ID, Fixtures.diff(ID)).apply(Fixtures.reference()))
                .isEqualTo(expected);
    }

    @Test
    void oneMistakeMayTakeTwoFiles() {
        TreeMap<String, String> expected = Fixtures.reference();
        expected.computeIfPresent("GossipProtocol.java", (file, text) -> text.replace("add(1)", "add(0)"));
        expected.computeIfPresent("Counter.java", (file, text) -> text.replace("        value += amount;\n", ""));

        assertThat(MutantDiff.parse("adds-nothing", Fixtures.diff("adds-nothing"))
                        .apply(Fixtures.reference()))
                .isEqualTo(expected);
    }

    @Test
    void aHunkIsFoundWhereverItsLinesHaveMovedTo() {
        TreeMap<String, String> moved = Fixtures.reference();
        moved.computeIfPresent("GossipProtocol.java", (file, text) -> "\n\n\n" + text);

        assertThat(MutantDiff.parse(ID, Fixtures.diff(ID)).apply(moved).get("GossipProtocol.java"))
                .contains("add(3)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "title: leave counts three\\n|``|the header has no title",
                "rule: L1|rule: L1\\nrule: L2|the header has rule twice",
                "rule: L1|rule:|the header's rule is empty",
                "rule: L1|rule: L1\\nseverity: high|unknown header field severity",
                "rule: L1|rule: L1\\nnonsense|not a header line: nonsense",
                "origin: kit|origin: web|origin must be sheet or kit",
                "id: adds|id: subtracts|the header's id is subtracts-one-too-many",
                "--- a/|=== a/|holds no diff: no line starts with ---",
                "@@ -10,5|@@ -10,6|the hunk @@ -10,6 +10,5 @@ has other numbers of lines than it says",
                "@@ -10,5|nothing|expected a hunk's @@ line, found \"nothing +10,5 @@\"",
            })
    void aBrokenDiffSaysWhatIsWrongInOneLine(String good, String bad, String reason) {
        String broken = Fixtures.diff(ID).replace(good.replace("\\n", "\n"), bad.replace("\\n", "\n"));

        assertThatThrownBy(() -> MutantDiff.parse(ID, broken))
                .isInstanceOf(BrokenMutant.class)
                .hasMessage(ID + ".diff: " + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a/GossipProtocol|a/Gossip|the reference has no file Gossip.java",
                "int leave() {|int leaves() {|no longer fits GossipProtocol.java: nothing there reads \"int leaves() {\"",
                "counter.add(3)|counter.add(2)|changes nothing",
            })
    void aDiffThatDoesNotFitSaysSo(String good, String bad, String reason) {
        MutantDiff misfit = MutantDiff.parse(ID, Fixtures.diff(ID).replace(good, bad));

        assertThatThrownBy(() -> misfit.apply(Fixtures.reference()))
                .isInstanceOf(BrokenMutant.class)
                .hasMessage(ID + ".diff: " + reason);
    }

    @Test
    void aHunkThatFitsTwiceIsRefused() {
        String header = Fixtures.diff(ID)
                .lines()
                .takeWhile(line -> !line.startsWith("---"))
                .reduce("", (text, line) -> text + line + "\n");
        MutantDiff twice = MutantDiff.parse(ID, header + """
                        --- a/GossipProtocol.java
                        +++ b/GossipProtocol.java
                        @@ -9 +9 @@
                        -        return counter.value();
                        +        return 0;
                        """);

        assertThatThrownBy(() -> twice.apply(Fixtures.reference()))
                .hasMessage(ID + ".diff: fits GossipProtocol.java in more than one place: \"return counter.value();\"");
    }

    @Test
    void fourHunksAreTooManyForOneMistake() {
        String hunks = "@@ -1 +1 @@\n-a\n+b\n".repeat(4);
        String diff = Fixtures.diff(ID).replaceAll("(?s)@@.*", hunks);

        assertThatThrownBy(() -> MutantDiff.parse(ID, diff)).hasMessage(ID + ".diff: 4 hunks: at most 3");
    }
}
