package gossipkit.grading.simulate.scenario;

import gossipkit.grading.UsageError;
import java.util.Comparator;
import java.util.List;

/** Makes a scenario of what a user said. */
public final class ScenarioReader {

    private ScenarioReader() {}

    /**
     * @param said in any order; of what cannot be repeated, the last holds
     * @throws UsageError if something of it cannot be, with the place where it was said
     */
    public static Scenario read(List<Said> said) {
        Scenario scenario = Scenario.DEFAULT;
        for (Said one : said.stream().sorted(Comparator.comparing(Said::key)).toList()) {
            try {
                scenario = one.key().read(scenario, one.value());
            } catch (IllegalArgumentException e) {
                throw new UsageError(one.where() + ": " + e.getMessage());
            }
        }
        return scenario;
    }
}
