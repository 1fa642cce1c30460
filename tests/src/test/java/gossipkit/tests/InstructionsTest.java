package gossipkit.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.MembershipProtocol;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The instructions for learners agree with the rules, the rubric, the checks and the vocabulary. */
class InstructionsTest {

    private static final Path FILE = Path.of("..", "exercise", "README.md");

    private static final Pattern RULE_DEFINITION = Pattern.compile("(?m)^- <a id=\"(\\w+)\"></a>\\*\\*(\\w+)\\*\\* ");
    private static final Pattern RULE_LINK = Pattern.compile("\\[([A-Z]\\d)\\]\\(#([a-z]\\d)\\)");
    private static final Pattern TASK =
            Pattern.compile("(?ms)^### (Task \\d+: \\w+ \\(\\d+ points\\))\n(.*?)(?=^### |\\z)");
    private static final Pattern MARKING_ROW = Pattern.compile("(?m)^(\\| \\d+ \\| `\\w+` \\| \\w+ \\| \\d+ \\|)(.*)$");

    private static final Pattern STARTER_ROW =
            Pattern.compile("(?m)^  (\\w+) +\\w+ +\\[\\.{10}] +0\\.0 / +(\\d+)   all (\\d+) checks failed$");

    private static final List<Method> CHECKS = new ClassFileImporter()
            .importPackages("gossipkit.tests.items").stream()
                    .filter(one -> one.isAnnotatedWith(Checks.class))
                    .map(JavaClass::reflect)
                    .flatMap(one -> Arrays.stream(one.getDeclaredMethods()))
                    .filter(method -> method.isAnnotationPresent(Check.class))
                    .toList();

    private static String instructions;

    @BeforeAll
    static void read() throws IOException {
        instructions = Files.readString(FILE);
    }

    @Test
    void everyRuleIsDefinedOnceAndInOrder() {
        List<MatchResult> definitions = matches(RULE_DEFINITION, section("The rules"));
        assertThat(definitions)
                .extracting(definition -> definition.group(2))
                .containsExactlyElementsOf(Rule.base().stream().map(Rule::name).toList());
        assertThat(definitions)
                .allSatisfy(definition -> assertThat(definition.group(1)).isEqualTo(anchor(definition.group(2))));
    }

    @Test
    void everyLinkToARuleLeadsToIt() {
        assertThat(matches(RULE_LINK, instructions))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.group(2)).isEqualTo(anchor(link.group(1))));
    }

    @Test
    void theTasksAreTheItemsInTheirOrder() {
        assertThat(matches(TASK, section("The tasks")))
                .extracting(task -> task.group(1))
                .containsExactlyElementsOf(Item.base().stream()
                        .map(item -> "Task " + item.number() + ": " + item.id() + " (" + item.points() + " points)")
                        .toList());
    }

    @Test
    void everyTaskHasAnExample() {
        assertThat(matches(TASK, section("The tasks")))
                .allSatisfy(task -> assertThat(task.group(2)).contains("```\n"));
    }

    @Test
    void theMarkingTableIsTheRubric() {
        assertThat(matches(MARKING_ROW, section("Marking")))
                .extracting(row -> row.group(1))
                .containsExactlyElementsOf(Item.base().stream()
                        .map(item -> "| " + item.number() + " | `" + item.id() + "` | "
                                + item.category().label() + " | " + item.points() + " |")
                        .toList());
    }

    @Test
    void theRulesOfAnItemsChecksAreThoseOfItsTaskAndItsRow() {
        for (Item item : Item.base()) {
            Set<Rule> checked = rulesOfChecks(item);
            assertThat(rulesThatCount(item)).as("task " + item.id()).containsExactlyElementsOf(checked);
            assertThat(rulesIn(matches(MARKING_ROW, section("Marking"))
                            .get(item.ordinal())
                            .group(2)))
                    .as("row " + item.id())
                    .containsExactlyElementsOf(checked);
        }
    }

    @Test
    void everyRuleCountsAtSomeTask() {
        Set<Rule> counting = EnumSet.noneOf(Rule.class);
        Item.base().forEach(item -> counting.addAll(rulesThatCount(item)));
        assertThat(counting).containsExactlyElementsOf(Rule.base());
    }

    @Test
    void theNumbersOfChecksAreNotOutOfDate() {
        assertThat(matches(STARTER_ROW, section("How to run it")))
                .extracting(row -> row.group(1) + ": " + row.group(3) + " checks, " + row.group(2) + " points")
                .containsExactlyElementsOf(Item.base().stream()
                        .map(item ->
                                item.id() + ": " + checksOf(item).count() + " checks, " + item.points() + " points")
                        .toList());
        assertThat(section("Marking"))
                .contains("task 5 has " + checksOf(Item.INDIRECT_PROBE).count() + " checks");
    }

    @Test
    void theSettingsHaveTheirDefaults() throws ReflectiveOperationException {
        for (RecordComponent setting : GossipConfig.class.getRecordComponents()) {
            Object value = setting.getAccessor().invoke(GossipConfig.defaults());
            String shown = value instanceof Duration duration ? duration.toMillis() + " ms" : value + " ";
            assertThat(section("The vocabulary")).contains("| `" + setting.getName() + "` | " + shown);
        }
    }

    @Test
    void everyCallIsExplained() {
        assertThat(Arrays.stream(MembershipProtocol.class.getMethods()).map(Method::getName))
                .allSatisfy(call -> assertThat(section("The vocabulary")).contains("`" + call + "("));
    }

    private static List<Rule> rulesThatCount(Item item) {
        String task =
                matches(TASK, section("The tasks")).get(item.ordinal()).group(2).replaceAll("\\s+", " ");
        List<MatchResult> lines = matches(Pattern.compile("Rules that count: ([^.]*)\\."), task);
        assertThat(lines).as("lines with rules at task " + item.id()).hasSize(1);
        return rulesIn(lines.get(0).group(1));
    }

    private static List<Rule> rulesIn(String text) {
        return matches(RULE_LINK, text).stream()
                .map(link -> Rule.valueOf(link.group(1)))
                .toList();
    }

    private static Set<Rule> rulesOfChecks(Item item) {
        return checksOf(item)
                .flatMap(check -> Arrays.stream(check.getAnnotation(Check.class).rules()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rule.class)));
    }

    private static Stream<Method> checksOf(Item item) {
        return CHECKS.stream()
                .filter(check ->
                        check.getDeclaringClass().getAnnotation(Checks.class).value() == item);
    }

    /** From its heading, {@code ## 6. The rules}, to the next of that level. */
    private static String section(String title) {
        Pattern section = Pattern.compile("(?ms)^## \\d+\\. " + title + "\n(.*?)(?=^## |\\z)");
        List<MatchResult> found = matches(section, instructions);
        assertThat(found).as("sections \"" + title + "\"").hasSize(1);
        return found.get(0).group(1);
    }

    private static List<MatchResult> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }

    private static String anchor(String rule) {
        return rule.toLowerCase(Locale.ROOT);
    }
}
