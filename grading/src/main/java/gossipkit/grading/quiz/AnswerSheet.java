package gossipkit.grading.quiz;

import gossipkit.grading.Harmless;
import gossipkit.grading.UsageError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what somebody has answered: lines like {@code 1: b}. A question without a letter, or without a line, is open.
 */
public final class AnswerSheet {

    private static final Pattern ANSWER = Pattern.compile("(\\d{1,4})\\s*:\\s*(\\p{Alpha}?)");
    private static final int CHARS_SHOWN_MAX = 60;
    private static final long BYTES_MAX = 100_000;

    private final List<Question> questions;
    private final Map<Integer, String> letters = new TreeMap<>();
    private final Map<Integer, Integer> lines = new TreeMap<>();

    private AnswerSheet(List<Question> questions) {
        this.questions = questions;
    }

    /**
     * The letters, by the numbers of the questions that are answered.
     *
     * @throws UsageError if the file cannot be read, or a line in it is no answer to one of the questions, or a second
     *     one to the same
     */
    public static Map<Integer, String> read(Path file, List<Question> questions) {
        AnswerSheet sheet = new AnswerSheet(questions);
        List<String> lines = lines(file);
        for (int number = 1; number <= lines.size(); number++) {
            try {
                sheet.line(number, lines.get(number - 1).strip());
            } catch (IllegalArgumentException e) {
                throw new UsageError(named(file) + ", line " + number + ": " + e.getMessage());
            }
        }
        return sheet.letters;
    }

    private static List<String> lines(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new UsageError("no file " + named(file) + " with answers");
            }
            if (Files.size(file) > BYTES_MAX) {
                throw new UsageError(named(file) + " is too long for a file of answers");
            }
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UsageError("cannot read " + named(file) + ": it must be text in UTF-8");
        }
    }

    private static String named(Path file) {
        return Harmless.part(file.toString(), Harmless.CHARS_MAX);
    }

    private void line(int line, String text) {
        if (text.isEmpty() || text.startsWith("#")) {
            return;
        }
        Matcher answer = ANSWER.matcher(text);
        require(
                answer.matches(),
                "\"" + Harmless.part(text, CHARS_SHOWN_MAX) + "\" is no answer; write one as in 1: b");
        int number = Integer.parseInt(answer.group(1));
        require(number >= 1 && number <= questions.size(), "there is no question " + number);
        Integer earlier = lines.put(number, line);
        require(earlier == null, "question " + number + " has a line already, line " + earlier);
        String letter = answer.group(2).toLowerCase(Locale.ROOT);
        if (!letter.isEmpty()) {
            Question question = questions.get(number - 1);
            require(
                    question.choices().containsKey(letter),
                    "question " + number + " has no answer " + letter + ", only "
                            + String.join(", ", question.choices().keySet()));
            letters.put(number, letter);
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
