package gossipkit.exercise.tasks;

import gossipkit.grading.junit.ItemTests;
import gossipkit.tests.Item;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Task 7: dead_transition")
class DeadTransitionTest {

    @TestFactory
    Stream<DynamicTest> checks() {
        return ItemTests.of(Item.DEAD_TRANSITION);
    }
}
