package gossipkit.grading.subject;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import gossipkit.grading.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles a subject in this JVM, from memory to memory, against the JDK and the vocabulary alone. No annotation
 * processors: nothing of the subject runs here.
 */
final class SubjectCompiler {

    private static final List<String> OPTIONS = List.of(
            "--release", "17", "-proc:none", "-g", "-parameters", "-implicit:none", "-nowarn", "-Xmaxerrs", "1000");

    private final JavaCompiler compiler;

    SubjectCompiler() {
        this(ToolProvider.getSystemJavaCompiler());
    }

    /** @param compiler null where Java comes without one */
    SubjectCompiler(JavaCompiler compiler) {
        this.compiler = compiler;
    }

    /**
     * The class files of a subject.
     *
     * @throws Ungradable if it does not compile, lies in the wrong package, or there is no compiler here
     */
    CompiledSubject compile(SubjectSources sources) throws Ungradable {
        if (compiler == null) {
            throw new Ungradable(
                    Verdict.GRADER_ERROR,
                    sources.name(),
                    "this Java has no compiler: run the grader with a JDK (17 or newer) instead of a JRE");
        }
        CompilerMessages messages = new CompilerMessages();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(messages, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            return compile(sources, new MemoryFiles(files), messages);
        } catch (IOException | StackOverflowError | OutOfMemoryError | RuntimeException e) {
            throw new Ungradable(Verdict.NOT_COMPILED, sources.name(), surrender(e));
        }
    }

    private CompiledSubject compile(SubjectSources sources, MemoryFiles files, CompilerMessages messages)
            throws IOException, Ungradable {
        List<SourceText> texts = sources.files().entrySet().stream()
                .map(file -> new SourceText(file.getKey(), file.getValue()))
                .toList();
        JavacTask task = (JavacTask) compiler.getTask(Writer.nullWriter(), files, messages, OPTIONS, null, texts);
        Iterable<? extends CompilationUnitTree> units = task.parse();
        stopAtErrors(sources, messages);
        // Before the types are resolved: in the wrong package every one of them may be an error.
        String packageName = SubjectPackage.of(sources.name(), units);
        task.analyze();
        stopAtErrors(sources, messages);
        task.generate();
        stopAtErrors(sources, messages);
        return new CompiledSubject(sources.name(), packageName, files.classes());
    }

    private static void stopAtErrors(SubjectSources sources, CompilerMessages messages) throws Ungradable {
        if (!messages.isEmpty()) {
            throw new Ungradable(Verdict.NOT_COMPILED, sources.name(), messages.text());
        }
    }

    private static String surrender(Throwable failure) {
        // javac may wrap what it died of.
        Throwable cause =
                failure instanceof IllegalStateException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof StackOverflowError) {
            return "javac ran out of stack: an expression or a type is nested too deeply";
        }
        if (cause instanceof OutOfMemoryError) {
            return "javac ran out of memory: a constant or a type grows without bound";
        }
        return "javac failed: " + cause;
    }
}
