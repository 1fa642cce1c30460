package gossipkit.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A task has the number of its item, wherever a learner meets it. */
class TaskNumbersTest {

    private static final Path EXERCISE = Path.of("..", "exercise");
    private static final Path STARTER = EXERCISE.resolve("src/main/java/gossipkit/exercise/swim/GossipProtocol.java");

    private static final String TODO_COMMENT = "// TODO (\\d+): ";
    private static final String TODO_THROWN = "\"TODO (\\d+): (\\w+)\"";
    private static final String NAMED_TASKS = "/\\*\\* Tasks? ([\\d, and]+), ([a-z_, ]+):";
    private static final String METHOD = "(?s)@Override\\s+public [^(]*?(\\w+)\\(.*?\n    }\n";

    @ParameterizedTest
    @CsvSource({"README.md, Task %d: %s (%d points)", "README.fr.md, Tâche %d : %s (%d points)"})
    void theInstructionsCountAsTheRubricDoes(String document, String heading) throws IOException {
        String instructions = Files.readString(EXERCISE.resolve(document));
        assertThat(matches("(?m)^### (T\\S+ \\d.*)$", instructions).map(found -> found.group(1)))
                .containsExactlyElementsOf(
                        items().map(item -> heading.formatted(item.number(), item.id(), item.points()))
                                .toList());
        assertThat(matches("(?m)^\\| (\\d+ \\| `\\w+` \\| \\w+ \\| \\d+) \\|", instructions)
                        .map(found -> found.group(1)))
                .containsExactlyElementsOf(items().map(item -> item.number() + " | `" + item.id() + "` | "
                                + item.category().label() + " | " + item.points())
                        .toList());
    }

    @Test
    void theStarterHasATodoForEachTask() throws IOException {
        assertThat(matches(TODO_COMMENT, Files.readString(STARTER))
                        .map(todo -> Integer.valueOf(todo.group(1)))
                        .distinct()
                        .sorted())
                .containsExactlyElementsOf(items().map(Item::number).toList());
    }

    @Test
    void whatIsThrownNamesItsMethodAndATodoInIt() throws IOException {
        String starter = Files.readString(STARTER);
        assertThat(matches(METHOD, starter)).hasSize(11).allSatisfy(method -> {
            MatchResult thrown =
                    matches(TODO_THROWN, method.group()).findFirst().orElseThrow();
            assertThat(thrown.group(2)).isEqualTo(method.group(1));
            assertThat(method.group()).contains("// TODO " + thrown.group(1) + ": ");
        });
    }

    @Test
    void theCommentsOfTheStarterNameTheItemsOfTheirNumbers() throws IOException {
        Map<String, String> found = new TreeMap<>();
        matches(NAMED_TASKS, Files.readString(STARTER)).forEach(named -> {
            List<String> numbers = List.of(named.group(1).split(", | and "));
            List<String> ids = List.of(named.group(2).split(", | and "));
            assertThat(ids).as(named.group()).hasSameSizeAs(numbers);
            for (int one = 0; one < numbers.size(); one++) {
                found.put(ids.get(one), numbers.get(one));
            }
        });
        assertThat(found)
                .hasSizeGreaterThan(5)
                .allSatisfy((id, number) ->
                        assertThat(Item.of(id)).map(item -> "" + item.number()).contains(number));
    }

    private static Stream<Item> items() {
        return Item.base().stream();
    }

    private static Stream<MatchResult> matches(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results();
    }
}
