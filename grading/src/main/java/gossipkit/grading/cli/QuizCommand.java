package gossipkit.grading.cli;

import gossipkit.grading.quiz.Quiz;
import gossipkit.grading.quiz.QuizJson;
import gossipkit.grading.quiz.QuizReport;
import gossipkit.grading.quiz.QuizText;
import gossipkit.grading.subject.KitFolder;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kit quiz}. */
@Command(
        name = "quiz",
        description = {
            "Mark the answers to exercise/QUIZ.md, and explain them.",
            "A kit without the answers, as learners have it, only looks whether each question has one."
        },
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:passed; or, without the answers in the kit, each question has one",
            "1:below the pass mark; or a question is open",
            "2:wrong usage, or a line that is no answer",
            "4:the grader itself failed"
        })
final class QuizCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "The answers (default: exercise/quiz.txt).")
    private Path file;

    @Option(names = "--json", description = "Print the result as JSON and nothing else.")
    private boolean json;

    @Override
    public Integer call() {
        KitFolder kit = KitFolder.find();
        QuizReport report = new Quiz(kit).mark(file == null ? kit.quizAnswers() : file);
        spec.commandLine().getOut().print(json ? QuizJson.of(report) : QuizText.of(report, Terminal.paint(spec)));
        spec.commandLine().getOut().flush();
        boolean fine = report.isMarked() ? report.passed() : report.open().isEmpty();
        return (fine ? ExitStatus.OK : ExitStatus.BELOW).code();
    }
}
