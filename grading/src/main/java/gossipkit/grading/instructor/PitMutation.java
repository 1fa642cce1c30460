package gossipkit.grading.instructor;

import java.util.List;

/**
 * A mutation of the reference that PIT tried.
 *
 * @param file the source file's name
 * @param line its number, from 1
 * @param source the line itself, without indentation
 * @param method {@code Class.method}
 * @param mutator PIT's name for what it did, such as {@code MathMutator}
 * @param description what it did, in PIT's words
 * @param status PIT's word for what came of it, such as {@code KILLED}
 * @param killedBy the ids of the checks that noticed
 */
public record PitMutation(
        String file,
        int line,
        String source,
        String method,
        String mutator,
        String description,
        String status,
        List<String> killedBy) {

    private static final List<String> UNNOTICED = List.of("SURVIVED", "NO_COVERAGE");

    /** Whether no check noticed. */
    public boolean survived() {
        return UNNOTICED.contains(status);
    }

    /** As the list of equivalent mutations names it: by what stays when lines move. */
    public String key() {
        return method + " | " + mutator + " | " + source;
    }
}
