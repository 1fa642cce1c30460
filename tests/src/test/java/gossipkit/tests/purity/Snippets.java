package gossipkit.tests.purity;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles the members of small classes, each into class files of its own. */
final class Snippets {

    private static final String HEAD = Stream.of(
                    "gossipkit.swim",
                    "java.time",
                    "java.time.temporal",
                    "java.util",
                    "java.util.concurrent",
                    "java.util.concurrent.atomic",
                    "java.util.function",
                    "java.util.random",
                    "java.util.stream")
            .map(name -> "import " + name + ".*;\n")
            .collect(Collectors.joining("", "package snippet;\n", ""));

    private final Path folder;

    Snippets(Path folder) {
        this.folder = folder;
    }

    /** Compiles them all at once: one javac costs as much as a hundred classes. */
    void compile(Map<String, String> membersByClass) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (Map.Entry<String, String> snippet : membersByClass.entrySet()) {
            Path source = folder.resolve(snippet.getKey() + ".java");
            String declaration = "class " + snippet.getKey() + " {\n" + snippet.getValue() + "\n}\n";
            Files.writeString(source, HEAD + declaration);
            sources.add(source);
        }
        javac(sources);
    }

    private void javac(List<Path> sources) throws IOException {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of("-d", folder.toString(), "-proc:none", "-nowarn", "-Xlint:none", "-g");
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ENGLISH, null)) {
            boolean compiled = compiler.getTask(
                            Writer.nullWriter(),
                            files,
                            diagnostics,
                            options,
                            null,
                            files.getJavaFileObjectsFromPaths(sources))
                    .call();
            if (!compiled) {
                throw new IllegalArgumentException(diagnostics.getDiagnostics().toString());
            }
        }
    }

    /** The class files of one snippet. */
    Map<String, byte[]> classes(String name) throws IOException {
        TreeMap<String, byte[]> classes = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve("snippet"))) {
            for (Path file : files.toList()) {
                String binaryName = file.getFileName().toString().replace(".class", "");
                if (binaryName.equals(name) || binaryName.startsWith(name + "$")) {
                    classes.put("snippet." + binaryName, Files.readAllBytes(file));
                }
            }
        }
        return classes;
    }
}
