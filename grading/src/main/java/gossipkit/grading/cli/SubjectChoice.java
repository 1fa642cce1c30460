package gossipkit.grading.cli;

import gossipkit.grading.subject.LoadedSubject;
import gossipkit.grading.subject.Ungradable;
import java.util.Optional;
import java.util.function.Function;

/**
 * The subject that a user has chosen, or has not.
 *
 * @param equipment loads it
 * @param isolation where it runs
 * @param name as the user wrote it
 */
record SubjectChoice(Equipment equipment, IsolationOption isolation, Optional<String> name) {

    /** Loads it, or that one if none was chosen; uses it, and lets it go. */
    <T> T with(String usual, Function<LoadedSubject, T> use) throws Ungradable {
        String chosen = name.orElse(usual);
        return isolation.with(equipment, chosen, (subjects, where) -> {
            try (LoadedSubject loaded = subjects.load(chosen)) {
                return use.apply(loaded);
            }
        });
    }
}
