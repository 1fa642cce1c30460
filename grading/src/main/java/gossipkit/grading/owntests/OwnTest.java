package gossipkit.grading.owntests;

import java.util.List;
import java.util.Optional;

/**
 * What a report says of one test.
 *
 * @param name its class and method, harmless
 * @param fault why it scores nothing, if so
 * @param kills the ids of the mutants that it kills; none if it has a fault
 */
public record OwnTest(String name, Optional<Fault> fault, List<String> kills) {

    /** Copies the list. */
    public OwnTest {
        kills = List.copyOf(kills);
    }
}
