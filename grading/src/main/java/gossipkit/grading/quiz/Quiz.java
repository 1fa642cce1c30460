package gossipkit.grading.quiz;

import gossipkit.grading.grade.KitVersion;
import gossipkit.grading.subject.KitFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Marks the answers to a kit's quiz. */
public final class Quiz {

    private final List<Question> questions;
    private final Optional<AnswerKey> key;

    /**
     * The quiz of that kit; a learners' kit has no key to it.
     *
     * @throws gossipkit.grading.GraderFault if quiz or key are not as they must be
     */
    public Quiz(KitFolder kit) {
        this.questions = QuizPage.read(kit.quiz());
        this.key = Optional.of(kit.quizKey()).filter(Files::exists).map(file -> AnswerKey.read(file, questions));
    }

    /**
     * What the answers in that file are worth.
     *
     * @throws gossipkit.grading.UsageError if it is not a file of answers
     */
    public QuizReport mark(Path file) {
        Map<Integer, String> letters = AnswerSheet.read(file, questions);
        return new QuizReport(
                KitVersion.text(),
                questions.stream()
                        .map(question -> new QuizReport.Entry(
                                question,
                                Optional.ofNullable(letters.get(question.number())),
                                key.map(all -> all.answers().get(question.number() - 1))))
                        .toList());
    }
}
