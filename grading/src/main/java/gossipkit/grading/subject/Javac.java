package gossipkit.grading.subject;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import gossipkit.grading.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;

/** javac in this JVM, from memory to memory. No annotation processors: nothing of what it compiles runs here. */
final class Javac {

    private static final List<String> OPTIONS =
            List.of("--release", "17", "-proc:none", "-implicit:none", "-nowarn", "-Xmaxerrs", "1000");

    private final JavaCompiler compiler;
    private final List<String> options;

    /**
     * @param compiler null where Java comes without one
     * @param debug the options that say what class files tell about their sources
     */
    Javac(JavaCompiler compiler, String... debug) {
        this.compiler = compiler;
        this.options = Stream.concat(OPTIONS.stream(), Stream.of(debug)).toList();
    }

    /** What javac sees, and where it writes. */
    @FunctionalInterface
    interface World {
        MemoryFiles around(StandardJavaFileManager files) throws IOException;
    }

    /** What is asked of sources before their types are resolved. */
    @FunctionalInterface
    interface Inspection {
        void inspect(Iterable<? extends CompilationUnitTree> units) throws Ungradable;
    }

    /**
     * The class files, by binary name.
     *
     * @throws Ungradable if the sources do not compile or pass the inspection, or there is no compiler here
     */
    SortedMap<String, byte[]> compile(SubjectSources sources, World world, Inspection inspection) throws Ungradable {
        if (compiler == null) {
            throw new Ungradable(
                    Verdict.GRADER_ERROR,
                    sources.name(),
                    "this Java has no compiler: run the grader with a JDK (17 or newer) instead of a JRE");
        }
        CompilerMessages messages = new CompilerMessages();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(messages, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            return compile(sources, world.around(files), inspection, messages);
        } catch (IOException | StackOverflowError | OutOfMemoryError | RuntimeException e) {
            throw new Ungradable(Verdict.NOT_COMPILED, sources.name(), surrender(e));
        }
    }

    private SortedMap<String, byte[]> compile(
            SubjectSources sources, MemoryFiles files, Inspection inspection, CompilerMessages messages)
            throws IOException, Ungradable {
        List<SourceText> texts = sources.files().entrySet().stream()
                .map(file -> new SourceText(file.getKey(), file.getValue()))
                .toList();
        JavacTask task = (JavacTask) compiler.getTask(Writer.nullWriter(), files, messages, options, null, texts);
        Iterable<? extends CompilationUnitTree> units = task.parse();
        stopAtErrors(sources, messages);
        inspection.inspect(units);
        task.analyze();
        stopAtErrors(sources, messages);
        task.generate();
        stopAtErrors(sources, messages);
        return files.classes();
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
