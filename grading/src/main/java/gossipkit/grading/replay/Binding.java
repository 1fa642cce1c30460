package gossipkit.grading.replay;

import gossipkit.grading.subject.LoadedSubject;
import gossipkit.tests.AdvancedSubject;
import gossipkit.tests.Subject;

/** Puts a subject where the checks find it. */
public final class Binding {

    private Binding() {}

    /**
     * From now on the checks are about that subject; those of the bonus about its bonus, if it has one.
     *
     * @param seed rules everything that the checks choose at random
     */
    public static void bind(LoadedSubject subject, long seed) {
        Subject.bind(new GuardedFactory(subject.members()), seed);
        AdvancedSubject.bind(
                subject.bonus().factory().map(GuardedAdvancedFactory::new).orElse(null));
    }
}
