package gossipkit.grading.quiz;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import gossipkit.grading.GraderFault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Which answers are right, and why each choice is or is not.
 *
 * @param answers one for each question, in their order
 */
public record AnswerKey(List<Answer> answers) {

    /**
     * What there is to say about one question.
     *
     * @param number its number
     * @param title its title: with the number alone, nobody would notice that questions have changed places
     * @param right the letter of the right choice
     * @param why an explanation for each choice, by its letter
     */
    public record Answer(int number, String title, String right, Map<String, String> why) {}

    /**
     * Reads the key.
     *
     * @throws GraderFault if it cannot be read, or is not the key to these questions
     */
    public static AnswerKey read(Path file, List<Question> questions) {
        try {
            AnswerKey key = JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .build()
                    .readValue(file.toFile(), AnswerKey.class);
            key.check(questions);
            return key;
        } catch (IOException e) {
            String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new GraderFault("cannot read " + file.getFileName() + ": " + reason, e);
        }
    }

    private void check(List<Question> questions) {
        require(answers.size() == questions.size(), questions.size() + " questions, " + answers.size() + " answers");
        for (Question question : questions) {
            Answer answer = answers.get(question.number() - 1);
            String asked = question.number() + ". " + question.title();
            String answered = answer.number() + ". " + answer.title();
            require(
                    asked.equals(answered),
                    "the question \"" + asked + "\" stands beside the answer \"" + answered + "\"");
            require(
                    answer.why().keySet().equals(question.choices().keySet())
                            && answer.why().values().stream().noneMatch(String::isBlank),
                    "not every choice is explained in \"" + asked + "\"");
            require(answer.why().containsKey(answer.right()), "no choice is right in \"" + asked + "\"");
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new GraderFault("the key does not fit the quiz: " + otherwise);
        }
    }
}
