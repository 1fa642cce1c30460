package gossipkit.grading.simulate.scenario;

/**
 * Something that a user said about a run.
 *
 * @param key what it is about
 * @param value the value as it was written
 * @param where for an error message: {@code --loss}, or {@code storm.yaml, line 3: loss}
 */
public record Said(ScenarioKey key, String value, String where) {}
