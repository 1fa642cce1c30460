package gossipkit.grading.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import gossipkit.grading.cli.Equipment;
import gossipkit.grading.cli.Kit;
import gossipkit.grading.quiz.AnswerKey;
import gossipkit.grading.quiz.AnswerSheet;
import gossipkit.grading.quiz.Question;
import gossipkit.grading.quiz.QuizPage;
import gossipkit.grading.subject.KitFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The quiz that this kit asks. */
class KitQuizTest {

    private static final int QUESTIONS = 15;
    private static final int SAME_LETTER_MAX = 6;

    private final KitFolder kit = KitFolder.find();
    private final List<Question> questions = QuizPage.read(kit.quiz());
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void hasFifteenQuestionsWithFourChoicesEach() {
        assertThat(questions).hasSize(QUESTIONS);
        assertThat(questions).extracting(Question::title).doesNotHaveDuplicates();
        assertThat(questions)
                .allSatisfy(question -> assertThat(question.choices().keySet()).containsExactly("a", "b", "c", "d"));
    }

    @Test
    void theSheetIsBlankAndHasALineForEachQuestion() throws IOException {
        assertThat(AnswerSheet.read(kit.quizAnswers(), questions)).isEmpty();
        assertThat(Files.readAllLines(kit.quizAnswers()))
                .containsSubsequence(questions.stream()
                        .map(question -> question.number() + ":")
                        .toList());
    }

    @Test
    void noLetterIsRightTooOften() {
        assumeThat(kit.quizKey()).exists();
        // Reading it checks that it fits the questions, and explains every choice.
        Map<String, Long> letters = AnswerKey.read(kit.quizKey(), questions).answers().stream()
                .collect(Collectors.groupingBy(AnswerKey.Answer::right, Collectors.counting()));

        assertThat(letters).containsOnlyKeys("a", "b", "c", "d");
        assertThat(letters.values()).allMatch(count -> count <= SAME_LETTER_MAX);
    }

    @Test
    void theLongestChoiceIsNotTheRightOneTooOften() {
        assumeThat(kit.quizKey()).exists();
        List<AnswerKey.Answer> answers =
                AnswerKey.read(kit.quizKey(), questions).answers();

        assertThat(questions)
                .filteredOn(
                        question -> answers.get(question.number() - 1).right().equals(longest(question)))
                .hasSizeLessThanOrEqualTo(SAME_LETTER_MAX);
    }

    private static String longest(Question question) {
        return question.choices().entrySet().stream()
                .max(Comparator.comparing(choice -> choice.getValue().length()))
                .orElseThrow()
                .getKey();
    }

    @Test
    void theFrenchPageAsksAsMuch() {
        List<Question> french = QuizPage.read(kit.quiz().resolveSibling("QUIZ.fr.md"));

        assertThat(french).hasSameSizeAs(questions);
        assertThat(french)
                .allSatisfy(question -> assertThat(question.choices().keySet()).containsExactly("a", "b", "c", "d"));
    }

    @Test
    void theStatusSaysWhetherItIsPassed() throws IOException {
        assumeThat(kit.quizKey()).exists();
        Path answers = folder.resolve("answers.txt");
        Files.writeString(
                answers,
                AnswerKey.read(kit.quizKey(), questions).answers().stream()
                        .map(answer -> answer.number() + ": " + answer.right() + "\n")
                        .collect(Collectors.joining()));

        assertThat(kit("quiz", answers.toString())).isZero();
        assertThat(out.toString()).endsWith("  score 15 of 15, pass mark 70 %: passed\n");
        assertThat(kit("quiz")).isOne();
        assertThat(kit("quiz", folder.toString())).isEqualTo(2);
        Files.writeString(answers, "1 a\n");
        assertThat(kit("quiz", answers.toString())).isEqualTo(2);
        assertThat(err.toString()).endsWith("line 1: \"1 a\" is no answer; write one as in 1: b\n");
    }

    @Test
    void inALearnersKitTheStatusSaysWhetherAllIsAnswered() throws IOException {
        Files.createDirectories(folder.resolve("grading"));
        Files.createDirectories(folder.resolve("exercise"));
        KitFolder learners = new KitFolder(folder);
        Files.copy(kit.quiz(), learners.quiz());
        Files.copy(kit.quizAnswers(), learners.quizAnswers());
        String home = System.getProperty(KitFolder.HOME);
        System.setProperty(KitFolder.HOME, folder.toString());
        try {
            assertThat(kit("quiz")).isOne();
            Files.writeString(
                    learners.quizAnswers(),
                    Files.readString(learners.quizAnswers()).replaceAll(":\\n", ": a\n"));
            assertThat(kit("quiz")).isZero();
        } finally {
            if (home == null) {
                System.clearProperty(KitFolder.HOME);
            } else {
                System.setProperty(KitFolder.HOME, home);
            }
        }
        assertThat(out.toString()).contains("0 of 15 questions answered; open: 1, 2,", "15 of 15 questions answered\n");
    }

    private int kit(String... arguments) {
        CommandLine kit = Kit.commandLine(Equipment.ofKit());
        return kit.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(arguments);
    }
}
