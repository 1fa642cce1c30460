package gossipkit.grading.subject;

import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicReference;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Compiles a subject against the JDK and the vocabulary alone. */
final class SubjectCompiler {

    private final Javac javac;

    SubjectCompiler() {
        this(ToolProvider.getSystemJavaCompiler());
    }

    /** @param compiler null where Java comes without one */
    SubjectCompiler(JavaCompiler compiler) {
        this(new Javac(compiler, "-g", "-parameters"));
    }

    private SubjectCompiler(Javac javac) {
        this.javac = javac;
    }

    /** One whose class files tell nothing of their sources: no lines, no names of variables. */
    static SubjectCompiler withoutLines() {
        return new SubjectCompiler(new Javac(ToolProvider.getSystemJavaCompiler(), "-g:none"));
    }

    /**
     * The class files of a subject.
     *
     * @throws Ungradable if it does not compile, lies in the wrong package, or there is no compiler here
     */
    CompiledSubject compile(SubjectSources sources) throws Ungradable {
        AtomicReference<String> packageName = new AtomicReference<>();
        SortedMap<String, byte[]> classes = javac.compile(
                sources,
                MemoryFiles::vocabularyOnly,
                // Before the types are resolved: in the wrong package every one of them may be an error.
                units -> packageName.set(SubjectPackage.of(sources.name(), units)));
        return new CompiledSubject(sources.name(), packageName.get(), classes);
    }
}
