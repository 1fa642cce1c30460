package gossipkit.grading.cli;

import gossipkit.grading.replay.PrintedOutput;
import gossipkit.grading.report.PrintedText;
import gossipkit.grading.subject.LoadedSubject;
import gossipkit.grading.subject.SubjectLoader;
import gossipkit.grading.subject.Ungradable;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.Function;

/**
 * The subject that a user has chosen, or has not.
 *
 * @param equipment loads it
 * @param isolation where it runs
 * @param name as the user wrote it
 * @param err where what it prints is told: standard output is the command's own
 */
record SubjectChoice(Equipment equipment, IsolationOption isolation, Optional<String> name, PrintWriter err) {

    /** Loads it, or that one if none was chosen; uses it, and lets it go. */
    <T> T with(String usual, Function<LoadedSubject, T> use) throws Ungradable {
        String chosen = name.orElse(usual);
        return isolation.with(equipment, chosen, (subjects, where) -> use(subjects, chosen, use));
    }

    private <T> T use(SubjectLoader subjects, String chosen, Function<LoadedSubject, T> use) throws Ungradable {
        T result;
        String printed;
        try (LoadedSubject loaded = subjects.load(chosen);
                PrintedOutput output = new PrintedOutput()) {
            result = use.apply(loaded);
            printed = output.text();
        }
        err.print(PrintedText.of(printed));
        err.flush();
        return result;
    }
}
