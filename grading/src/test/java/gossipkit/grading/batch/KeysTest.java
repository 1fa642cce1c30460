package gossipkit.grading.batch;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.grading.subject.SubjectSources;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is the same grade, and what is not. */
class KeysTest {

    @Test
    void neitherTheNameNorTheLineEndsMakeADifference() {
        assertThat(hash("alice", Map.of("A.java", "a\r\nb")))
                .isEqualTo(hash("bob", Map.of("A.java", "a\nb")))
                .hasSize(64);
    }

    @Test
    void everyCharacterOfASourceDoesAndWhereItStands() {
        assertThat(java.util.List.of(
                        hash("x", Map.of("A.java", "ab")),
                        hash("x", Map.of("A.java", "a", "B.java", "b")),
                        hash("x", Map.of("A.java", "", "B.java", "ab")),
                        hash("x", Map.of("A.javaa", "b")),
                        hash("x", Map.of("A.java", "a b"))))
                .doesNotHaveDuplicates();
    }

    @Test
    void theSuiteHasOneHash() {
        assertThat(SuiteHash.ofKit()).matches("[0-9a-f]{64}").isEqualTo(SuiteHash.ofKit());
    }

    @Test
    void aKeyIsAFileNameThatTellsAllApart() {
        GradeKey key = new GradeKey("a".repeat(64), "b".repeat(64), Seed.of(7), "none");

        assertThat(key.fileName()).isEqualTo("a".repeat(64) + "-" + "b".repeat(16) + "-7-none.json");
    }

    @Test
    void aHiddenSeedIsInNoFileNameButTellsGradesApart() {
        assertThat(java.util.List.of(
                        new Seed(4711, true).toString(),
                        new Seed(4712, true).toString(),
                        Seed.of(4711).toString()))
                .doesNotHaveDuplicates()
                .filteredOn(name -> name.contains("471"))
                .containsExactly("4711");
    }

    private static String hash(String name, Map<String, String> files) {
        return GradeKey.hash(SubjectSources.of(name, files));
    }
}
