package gossipkit.grading.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import gossipkit.grading.subject.LoadedSubject;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.subject.Ungradable;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.MembershipProtocol;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The worked examples of the tasks are what the reference does, whoever is chosen at random. */
class WorkedExamplesTest {

    /** One in 720 is the least probable choice in an example. */
    private static final int SEEDS_MAX = 20_000;

    private static final Pattern TASKS = Pattern.compile("(?ms)^## 5\\. .*?(?=^## 6\\. )");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```\n(.*?)^```$");

    private static LoadedSubject reference;

    @BeforeAll
    static void load() throws Ungradable {
        reference = new Subjects().load("solution");
    }

    @AfterAll
    static void close() {
        reference.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.fr.md"})
    void theReferenceDoesWhatTheExamplesSay(String document) throws IOException {
        assertThat(examples(document)).hasSizeGreaterThan(10).allSatisfy(block -> {
            WorkedExample example = WorkedExample.read(block);
            assertThat(example.steps()).as(block).isNotEmpty();
            assertSomeSeedGives(example, block);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.fr.md"})
    void everyCallAndEveryKindOfMessageHasAnExample(String document) throws IOException {
        List<String> calls = examples(document).stream()
                .flatMap(block -> WorkedExample.read(block).steps().stream())
                .map(WorkedExample.Step::call)
                .toList();
        assertThat(MembershipProtocol.class.getMethods())
                .allSatisfy(method -> assertThat(calls).anyMatch(call -> call.startsWith(method.getName() + "(")));
        assertThat(Arrays.stream(GossipMessage.class.getPermittedSubclasses()).map(Class::getSimpleName))
                .allSatisfy(kind -> assertThat(calls).anyMatch(call -> call.contains(", " + kind + "(")));
    }

    private static List<String> examples(String document) throws IOException {
        String text = Files.readString(Path.of("../exercise").resolve(document));
        String tasks = TASKS.matcher(text).results().findFirst().orElseThrow().group();
        return BLOCK.matcher(tasks).results().map(block -> block.group(1)).toList();
    }

    /** Where one seed leads away from an example. */
    private record Difference(int step, String text) {}

    private static void assertSomeSeedGives(WorkedExample example, String block) {
        Difference farthest = new Difference(-1, "");
        for (long seed = 1; seed <= SEEDS_MAX; seed++) {
            Optional<Difference> difference = difference(example, seed);
            if (difference.isEmpty()) {
                return;
            }
            farthest = difference.get().step() > farthest.step() ? difference.get() : farthest;
        }
        fail("no choice of the reference leads to this example:%n%s%nOne of those that come farthest: %s"
                .formatted(block, farthest.text()));
    }

    private static Optional<Difference> difference(WorkedExample example, long seed) {
        ExampleMember member = new ExampleMember(reference.members(), example, seed);
        for (int step = 0; step < example.steps().size(); step++) {
            WorkedExample.Step now = example.steps().get(step);
            List<String> found = member.perform(now);
            if (!sorted(found).equals(sorted(now.expected()))) {
                return Optional.of(new Difference(step, now.call() + " gives " + String.join("\n", found)));
            }
        }
        return Optional.empty();
    }

    /** The order of actions is free. */
    private static List<String> sorted(List<String> actions) {
        return actions.stream().sorted().toList();
    }
}
