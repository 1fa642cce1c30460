package gossipkit.grading.owntests;

import gossipkit.grading.subject.CompiledSubject;
import gossipkit.grading.subject.KnownMutant;
import java.util.Optional;

/**
 * Something that tests are run on.
 *
 * @param name as reports write it: {@code the reference}, {@code the variant generous}, {@code mutant:ID}
 * @param mutant which one it is; a right implementation is none
 * @param compiled its classes, which tell nothing of that
 */
public record Implementation(String name, Optional<KnownMutant> mutant, CompiledSubject compiled) {

    /** Whether every test must pass on it. */
    public boolean isRight() {
        return mutant.isEmpty();
    }
}
