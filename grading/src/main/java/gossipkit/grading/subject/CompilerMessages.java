package gossipkit.grading.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;

/** The errors that javac reports, written for the author of the source. */
final class CompilerMessages implements DiagnosticListener<JavaFileObject> {

    private static final int ERRORS_SHOWN = 10;
    private static final int LINE_MAX = 110;
    private static final String INDENT = "    ";

    /** Packages that a learner need not be told. */
    private static final Pattern FAMILIAR =
            Pattern.compile("\\b(java\\.lang|java\\.util(\\.function)?|gossipkit(\\.\\w+)?\\.swim)\\.(?=[A-Z])");

    private final List<String> errors = new ArrayList<>();

    @Override
    public void report(Diagnostic<? extends JavaFileObject> diagnostic) {
        if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
            errors.add(place(diagnostic) + sentence(diagnostic) + excerpt(diagnostic));
        }
    }

    boolean isEmpty() {
        return errors.isEmpty();
    }

    /** The first errors, each with its file, line and source, and how many more there are. */
    String text() {
        Stream<String> shown = errors.stream().limit(ERRORS_SHOWN);
        int more = errors.size() - ERRORS_SHOWN;
        return Stream.concat(shown, more > 0 ? Stream.of("... and " + more + " more") : Stream.empty())
                .collect(Collectors.joining("\n"));
    }

    private static String place(Diagnostic<? extends JavaFileObject> diagnostic) {
        return diagnostic.getSource() instanceof SourceText source
                ? source.fileName() + ":" + diagnostic.getLineNumber() + ": "
                : "";
    }

    /** On one line, and without the class that the error is in: file and line say that. */
    private static String sentence(Diagnostic<?> diagnostic) {
        List<String> lines = diagnostic
                .getMessage(Locale.ENGLISH)
                .lines()
                .map(line -> line.strip().replaceAll("\\s+", " "))
                .filter(line -> !line.isEmpty() && !line.startsWith("location: "))
                .toList();
        String sentence = String.join("; ", lines).replace("; symbol: ", ": ").replace(";; ", "; ");
        return FAMILIAR.matcher(sentence).replaceAll("");
    }

    /** The line of source and a caret below the error, where the line fits. */
    private static String excerpt(Diagnostic<? extends JavaFileObject> diagnostic) {
        if (!(diagnostic.getSource() instanceof SourceText source) || diagnostic.getPosition() < 0) {
            return "";
        }
        String text = source.getCharContent(true);
        int position = (int) Math.min(diagnostic.getPosition(), text.length());
        int start = text.lastIndexOf('\n', position - 1) + 1;
        int end = text.indexOf('\n', position);
        String line = text.substring(start, end < 0 ? text.length() : end).stripTrailing();
        String code = line.stripLeading();
        int caret = Math.max(0, position - start - (line.length() - code.length()));
        boolean fits = !code.isEmpty() && code.length() <= LINE_MAX;
        return fits ? "\n" + INDENT + code.replace('\t', ' ') + "\n" + INDENT + " ".repeat(caret) + "^" : "";
    }
}
