package gossipkit.grading.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gossipkit.grading.GraderFault;
import gossipkit.grading.UsageError;
import gossipkit.grading.report.Paint;
import gossipkit.grading.subject.KitFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuizTest {

    private static final String PAGE = """
            # Quiz

            Two questions.

            ## 1. Speed

            How fast?

            - a) As fast
              as can be.
            - b) *Not* `at` all.

            ## 2. Size

            How big?

            - a) Small.
            - b) Big.
            """;
    private static final String KEY = """
            { "answers": [
              { "number": 1, "title": "Speed", "right": "a", "why": { "a": "It runs.", "b": "It does not stand." } },
              { "number": 2, "title": "Size", "right": "b", "why": { "a": "It is not.", "b": "It is." } } ] }
            """;

    @TempDir
    Path root;

    private KitFolder kit;

    @BeforeEach
    void prepare() throws IOException {
        Files.createDirectories(root.resolve("exercise"));
        Files.createDirectories(root.resolve("solution"));
        kit = new KitFolder(root);
        Files.writeString(kit.quiz(), PAGE);
        Files.writeString(kit.quizKey(), KEY);
    }

    private QuizReport mark(String answers) throws IOException {
        Files.writeString(kit.quizAnswers(), answers);
        return new Quiz(kit).mark(kit.quizAnswers());
    }

    @Test
    void readsQuestionsWithTheirChoices() {
        assertThat(QuizPage.read(kit.quiz())).extracting(Question::title).containsExactly("Speed", "Size");
        assertThat(QuizPage.read(kit.quiz()).get(0).choices())
                .isEqualTo(Map.of("a", "As fast as can be.", "b", "*Not* `at` all."));
    }

    @Test
    void aPointForEachRightAnswer() throws IOException {
        assertThat(mark("1: a\n2: b\n").score()).isEqualTo(2);
        assertThat(mark("# mine\n\n  2 :B  \n1:b\n").score()).isOne();
        assertThat(mark("").score()).isZero();
    }

    @Test
    void seventyPercentPass() throws IOException {
        assertThat(mark("1: a\n2: b\n").passed()).isTrue();
        assertThat(mark("1: a\n2: a\n").passed()).isFalse();
    }

    @Test
    void explainsTheRightAnswerAndTheOneThatWasGiven() throws IOException {
        assertThat(QuizText.of(mark("1: b\n"), Paint.PLAIN)).endsWith("""
                  quiz

                  1. Speed: b is wrong
                    b         Not at all.
                              -> It does not stand.
                    a         As fast as can be.
                              -> It runs.

                  2. Size: no answer
                    b         Big.
                              -> It is.

                  score 0 of 2, pass mark 70 %: not passed
                """);
    }

    @Test
    void tellsProgramsTheSame() throws IOException {
        assertThat(QuizJson.of(mark("1: a\n")))
                .contains(
                        "\"marked\": true,\n  \"score\": 1,\n  \"maxScore\": 2,\n  \"passMark\": 70,\n  \"passed\": false")
                .contains(
                        "\"open\": [\n    2\n  ]",
                        "\"answer\": \"a\",\n      \"right\": \"a\",\n      \"correct\": true");
    }

    @Test
    void aLearnersKitTellsNoAnswers() throws IOException {
        Files.delete(kit.quizKey());
        QuizReport report = mark("1: b\n");

        assertThat(report.isMarked()).isFalse();
        assertThat(report.passed()).isFalse();
        assertThat(QuizText.of(report, Paint.PLAIN)).endsWith("""
                  1 of 2 questions answered; open: 2
                  Which answers are right, and why, is with your instructor.
                """);
        assertThat(QuizJson.of(report)).doesNotContain("right", "correct", "score", "why");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1: a\\n\\nb|line 3: \"b\" is no answer; write one as in 1: b",
                "1: ab|line 1: \"1: ab\" is no answer; write one as in 1: b",
                "1. a|line 1: \"1. a\" is no answer; write one as in 1: b",
                "# x\\n3: a|line 2: there is no question 3",
                "0: a|line 1: there is no question 0",
                "1: c|line 1: question 1 has no answer c, only a, b",
                "1: a\\n2: b\\n1: a|line 3: question 1 has a line already, line 1",
                "1:\\n1: a|line 2: question 1 has a line already, line 1",
            })
    void aLineThatIsNoAnswerIsNamed(String answers, String reason) {
        assertThatExceptionOfType(UsageError.class)
                .isThrownBy(() -> mark(answers.replace("\\n", "\n")))
                .withMessage(kit.quizAnswers() + ", " + reason);
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatExceptionOfType(UsageError.class)
                .isThrownBy(() -> new Quiz(kit).mark(root.resolve("nobody.txt")))
                .withMessageStartingWith("no file " + root.resolve("nobody.txt"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"title\": \"Size\"|\"title\": \"Weight\"|the question \"2. Size\" stands beside the answer \"2. Weight\"",
                "\"number\": 2|\"number\": 3|the question \"2. Size\" stands beside the answer \"3. Size\"",
                ", \"b\": \"It is.\"||not every choice is explained in \"2. Size\"",
                "\"It is.\"|\" \"|not every choice is explained in \"2. Size\"",
                "\"right\": \"b\"|\"right\": \"c\"|no choice is right in \"2. Size\"",
            })
    void aKeyToAnotherQuizIsTheGradersFault(String good, String bad, String reason) throws IOException {
        assertThat(KEY).contains(good);
        Files.writeString(kit.quizKey(), KEY.replace(good, bad == null ? "" : bad));

        assertThatExceptionOfType(GraderFault.class)
                .isThrownBy(() -> new Quiz(kit))
                .withMessage("the key does not fit the quiz: " + reason);
    }

    @Test
    void aPageWhoseNumbersOrLettersHaveAGapIsTheGradersFault() throws IOException {
        Files.writeString(kit.quiz(), PAGE.replace("## 2.", "## 3."));
        assertThatExceptionOfType(GraderFault.class)
                .isThrownBy(() -> new Quiz(kit))
                .withMessageContaining("has 3 where 2");
        Files.writeString(kit.quiz(), PAGE.replace("- b) Big", "- c) Big"));
        assertThatExceptionOfType(GraderFault.class)
                .isThrownBy(() -> new Quiz(kit))
                .withMessageContaining("has c where b");
    }
}
