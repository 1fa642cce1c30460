package gossipkit.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.commons.support.AnnotationSupport;

class RubricCoverageTest {

    private static final List<Class<?>> CLASSES = new ClassFileImporter()
            .importPackages("gossipkit.tests.items", "gossipkit.tests.bonus").stream()
                    .filter(one -> one.isAnnotatedWith(Checks.class))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    private static final List<Method> CHECKS = CLASSES.stream()
            .flatMap(one -> Arrays.stream(one.getDeclaredMethods()))
            .filter(method -> method.isAnnotationPresent(Check.class))
            .toList();

    @Test
    void theItemsAndTheBonusAreWorthAHundredPointsEach() {
        assertThat(Item.base().stream().mapToInt(Item::points).sum()).isEqualTo(100);
        assertThat(Item.bonusItems().stream().mapToInt(Item::points).sum()).isEqualTo(100);
    }

    @Test
    void everyItemHasOneClassOfChecks() {
        assertThat(CLASSES)
                .extracting(one -> one.getAnnotation(Checks.class).value())
                .containsExactlyInAnyOrder(Item.values());
    }

    @Test
    void everyItemHasOneEssentialCheckAndOthers() {
        for (Class<?> item : CLASSES) {
            List<Method> checks = CHECKS.stream()
                    .filter(method -> method.getDeclaringClass() == item)
                    .toList();
            assertThat(checks).as(item.getSimpleName()).hasSizeGreaterThan(3);
            assertThat(checks)
                    .as(item.getSimpleName())
                    .filteredOn(method -> method.getAnnotation(Check.class).essential())
                    .hasSize(1);
        }
    }

    @Test
    void everyRuleHasACheckThatNamesIt() {
        Set<Rule> unchecked = EnumSet.allOf(Rule.class);
        CHECKS.forEach(method ->
                unchecked.removeAll(List.of(method.getAnnotation(Check.class).rules())));
        assertThat(unchecked).isEmpty();
    }

    @Test
    void everyPropertyAndExampleIsACheckWithRules() {
        List<Method> properties = CLASSES.stream()
                .flatMap(one -> Arrays.stream(one.getDeclaredMethods()))
                .filter(method ->
                        method.isAnnotationPresent(Property.class) || method.isAnnotationPresent(Example.class))
                .toList();
        assertThat(properties).containsExactlyInAnyOrderElementsOf(CHECKS);
        assertThat(CHECKS).allSatisfy(method -> {
            Check check = method.getAnnotation(Check.class);
            assertThat(check.rules()).isNotEmpty();
        });
    }

    /** In the base as in the bonus, which are scored apart. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void badLuckFailsARightImplementationInFewerThanOneOfABillionGrades(boolean bonus) {
        double sum = CHECKS.stream()
                .filter(method -> itemOf(method).bonus() == bonus)
                .mapToDouble(RubricCoverageTest::falseAlarmInAGrade)
                .sum();
        assertThat(sum).isPositive().isLessThan(1e-9);
    }

    private static Item itemOf(Method check) {
        return check.getDeclaringClass().getAnnotation(Checks.class).value();
    }

    /** An example is a property that is tried once. Without a number, jqwik would try a thousand times. */
    private static double falseAlarmInAGrade(Method check) {
        int tries = AnnotationSupport.findAnnotation(check, Property.class)
                .map(Property::tries)
                .orElseThrow();
        double falseAlarm = check.getAnnotation(Check.class).falseAlarm();
        assertThat(tries).as("tries of " + check.getName()).isPositive();
        assertThat(falseAlarm).as(check.getName()).isNotNegative();
        return tries * falseAlarm;
    }

    @Test
    void everyCheckHasThreeHintsTheFirstOfThemAQuestion() {
        assertThat(CHECKS).allSatisfy(method -> {
            String[] hints = method.getAnnotation(Check.class).hints();
            assertThat(hints).hasSize(3).doesNotHaveDuplicates();
            assertThat(hints)
                    .allSatisfy(hint -> assertThat(hint).isEqualTo(hint.strip()).hasSizeBetween(30, 180));
            assertThat(hints[0]).contains("?");
            assertThat(hints[1]).as("a rule to read again").containsPattern("\\b[A-Z]\\d\\b");
        });
    }
}
