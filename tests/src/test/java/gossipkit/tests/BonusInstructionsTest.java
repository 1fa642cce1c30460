package gossipkit.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import gossipkit.swim.AdvancedGossipConfig;
import gossipkit.swim.AdvancedMembershipProtocol;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The instructions for the bonus agree with the rules, the rubric, the checks and the vocabulary. */
class BonusInstructionsTest {

    private static final Pattern DEFINITION = Pattern.compile("(?m)^- <a id=\"(\\w+)\"></a>\\*\\*(\\w+)\\*\\* ");
    private static final Pattern LINK = Pattern.compile("\\[([A-Z]\\d)\\]\\(#([a-z]\\d)\\)");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (B\\d) \\| `(\\w+)` \\| (\\w+) \\| (\\d+) \\|(.*)$");
    private static final Pattern TASK = Pattern.compile("(?ms)^### Task (B\\d: \\w+ \\(\\d+ points\\))\n(.*?)(?=^##)");

    private static String instructions;

    @BeforeAll
    static void read() throws IOException {
        instructions = Files.readString(Path.of("..", "exercise", "BONUS.md"));
    }

    @Test
    void everyRuleIsDefinedOnceAndInOrder() {
        List<MatchResult> definitions = matches(DEFINITION, instructions);
        assertThat(definitions)
                .extracting(definition -> definition.group(2))
                .containsExactlyElementsOf(
                        Rule.bonusRules().stream().map(Rule::name).toList());
        assertThat(definitions)
                .allSatisfy(definition -> assertThat(definition.group(1))
                        .isEqualTo(definition.group(2).toLowerCase(Locale.ROOT)));
    }

    @Test
    void everyLinkToARuleLeadsToIt() {
        assertThat(matches(LINK, instructions))
                .isNotEmpty()
                .allSatisfy(link ->
                        assertThat(link.group(2)).isEqualTo(link.group(1).toLowerCase(Locale.ROOT)));
    }

    @Test
    void theTasksAndTheTableAreTheItems() {
        assertThat(matches(TASK, instructions))
                .extracting(task -> task.group(1))
                .containsExactlyElementsOf(Item.bonusItems().stream()
                        .map(item -> item.task() + ": " + item.id() + " (" + item.points() + " points)")
                        .toList());
        assertThat(matches(ROW, instructions))
                .extracting(row -> row.group(1) + row.group(2) + row.group(3) + row.group(4))
                .containsExactlyElementsOf(Item.bonusItems().stream()
                        .map(item -> item.task() + item.id() + item.category().label() + item.points())
                        .toList());
    }

    @Test
    void theRulesOfAnItemsChecksAreThoseOfItsTaskAndItsRow() {
        for (Item item : Item.bonusItems()) {
            int place = item.number() - 1;
            String task = matches(TASK, instructions).get(place).group(2).replaceAll("\\s+", " ");
            List<MatchResult> lines = matches(Pattern.compile("Rules that count: ([^.]*)\\."), task);
            assertThat(rulesIn(lines.get(0).group(1))).as(item.id()).containsExactlyElementsOf(rulesOfChecks(item));
            assertThat(rulesIn(matches(ROW, instructions).get(place).group(5)))
                    .as(item.id())
                    .containsExactlyElementsOf(rulesOfChecks(item));
        }
    }

    @Test
    void everyCallAndEverySettingIsExplained() {
        assertThat(Arrays.stream(AdvancedMembershipProtocol.class.getDeclaredMethods())
                        .map(Method::getName))
                .allSatisfy(call -> assertThat(instructions).contains("| `" + call + "()` |"));
        assertThat(AdvancedGossipConfig.class.getRecordComponents())
                .allSatisfy(setting -> assertThat(instructions).contains("| `" + setting.getName() + "` |"));
    }

    private static List<Rule> rulesIn(String text) {
        return matches(LINK, text).stream()
                .map(link -> Rule.valueOf(link.group(1)))
                .toList();
    }

    private static Set<Rule> rulesOfChecks(Item item) {
        return new ClassFileImporter()
                .importPackages("gossipkit.tests.bonus").stream()
                        .filter(one -> one.isAnnotatedWith(Checks.class))
                        .map(JavaClass::reflect)
                        .filter(one -> one.getAnnotation(Checks.class).value() == item)
                        .flatMap(one -> Arrays.stream(one.getDeclaredMethods()))
                        .filter(method -> method.isAnnotationPresent(Check.class))
                        .flatMap(check ->
                                Arrays.stream(check.getAnnotation(Check.class).rules()))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rule.class)));
    }

    private static List<MatchResult> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }
}
