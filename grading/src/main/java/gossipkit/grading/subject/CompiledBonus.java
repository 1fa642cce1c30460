package gossipkit.grading.subject;

import java.util.Optional;

/**
 * What javac made of a subject's {@code AdvancedGossipProtocol}; nothing of it has run.
 *
 * @param subject the whole subject once more, with that class in it; empty if there is none that could be used
 * @param problem what is wrong with one that is there, for its author
 */
public record CompiledBonus(Optional<CompiledSubject> subject, Optional<String> problem) {

    /** No such class. */
    public static final CompiledBonus NONE = new CompiledBonus(Optional.empty(), Optional.empty());

    /** Compiles the whole subject with the bonus. */
    @FunctionalInterface
    public interface Compiler {
        /** @throws Ungradable with what is wrong with the bonus */
        CompiledSubject compile(SubjectSources sources) throws Ungradable;
    }

    /** The bonus in those sources; whatever is wrong with it is kept, and nobody else's. */
    public static CompiledBonus of(SubjectSources sources, Compiler compiler) {
        if (!sources.hasBonus()) {
            return NONE;
        }
        try {
            return new CompiledBonus(Optional.of(compiler.compile(sources)), Optional.empty());
        } catch (Ungradable why) {
            return new CompiledBonus(Optional.empty(), Optional.of(why.reason()));
        }
    }

    /** Makes it ready to be run. */
    @FunctionalInterface
    public interface Loader {
        /** @throws Ungradable with what is wrong with the bonus */
        Bonus load(CompiledSubject subject) throws Ungradable;
    }

    /** The same, loaded; what cannot be loaded is unusable for that. */
    public Bonus load(Loader loader) {
        try {
            return subject.isPresent() ? loader.load(subject.get()) : new Bonus(Optional.empty(), problem);
        } catch (Ungradable why) {
            return Bonus.unusable(why.reason());
        }
    }
}
