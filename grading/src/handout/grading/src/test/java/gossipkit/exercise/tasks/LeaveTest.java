package gossipkit.exercise.tasks;

import gossipkit.grading.junit.ItemTests;
import gossipkit.tests.Item;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Task 9: leave")
class LeaveTest {

    @TestFactory
    Stream<DynamicTest> checks() {
        return ItemTests.of(Item.LEAVE);
    }
}
