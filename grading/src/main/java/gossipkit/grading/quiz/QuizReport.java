package gossipkit.grading.quiz;

import gossipkit.grading.report.GradeReport;
import java.util.List;
import java.util.Optional;

/**
 * What somebody has answered, and what it is worth if the key is there.
 *
 * @param kit the kit's version
 * @param entries one for each question, in their order
 */
public record QuizReport(String kit, List<Entry> entries) {

    private static final int PERCENT = 100;

    /**
     * One question.
     *
     * @param question what is asked
     * @param letter what was answered, if anything was
     * @param key what the key says of it; empty if the kit has no key
     */
    public record Entry(Question question, Optional<String> letter, Optional<AnswerKey.Answer> key) {

        /** Whether the answer is the right one. */
        public boolean isRight() {
            return key.isPresent() && letter.equals(key.map(AnswerKey.Answer::right));
        }
    }

    /** Whether the answers are marked: the kit has the key. */
    public boolean isMarked() {
        return entries.stream().allMatch(entry -> entry.key().isPresent());
    }

    /** The numbers of the questions without an answer. */
    public List<Integer> open() {
        return entries.stream()
                .filter(entry -> entry.letter().isEmpty())
                .map(entry -> entry.question().number())
                .toList();
    }

    /** How many answers are right. */
    public int score() {
        return (int) entries.stream().filter(Entry::isRight).count();
    }

    /** How many there are. */
    public int maxScore() {
        return entries.size();
    }

    /** Whether it is marked and reaches the pass mark, which is that of the exercise. */
    public boolean passed() {
        return isMarked() && score() * PERCENT >= maxScore() * GradeReport.PASS_MARK;
    }
}
