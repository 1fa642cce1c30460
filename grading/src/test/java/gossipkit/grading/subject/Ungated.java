package gossipkit.grading.subject;

/** Compiles what the kit would refuse: to see what holds if it once did not. Tests alone have it. */
public final class Ungated {

    private Ungated() {}

    /** The class files, whatever they use. */
    public static CompiledSubject compile(SubjectSources sources) throws Ungradable {
        return new SubjectCompiler().compile(sources);
    }

    /** The class files of tests, whatever they use. */
    public static CompiledTests compileTests(SubjectSources sources) throws Ungradable {
        return new OwnTestsCompiler().compileAnything(sources);
    }
}
