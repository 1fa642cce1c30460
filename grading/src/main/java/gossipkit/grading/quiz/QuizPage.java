package gossipkit.grading.quiz;

import gossipkit.grading.GraderFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the questions out of {@code QUIZ.md}: each is a heading {@code ## 1. Title}, a text, and a list whose points
 * begin with {@code a)}, {@code b)}, ...; a point goes on in lines that are indented.
 */
public final class QuizPage {

    private static final Pattern HEADING = Pattern.compile("## (\\d+)\\. (.+)");
    private static final Pattern CHOICE = Pattern.compile("- ([a-z])\\) (.+)");
    private static final Pattern CONTINUED = Pattern.compile("  (\\S.*)");

    private final List<Question> questions = new ArrayList<>();
    private final SortedMap<String, String> choices = new TreeMap<>();
    private String title = "";

    private QuizPage() {}

    /**
     * The questions in their order.
     *
     * @throws GraderFault if the page cannot be read, or a number or a letter is not the next one
     */
    public static List<Question> read(Path page) {
        try {
            QuizPage reader = new QuizPage();
            Files.readAllLines(page).forEach(reader::line);
            reader.endQuestion();
            return reader.questions;
        } catch (IOException e) {
            throw new GraderFault("cannot read " + page.getFileName() + ": " + e.getMessage(), e);
        }
    }

    private void line(String line) {
        Matcher heading = HEADING.matcher(line);
        Matcher choice = CHOICE.matcher(line);
        Matcher continued = CONTINUED.matcher(line);
        if (heading.matches()) {
            endQuestion();
            title = heading.group(2);
            expect(heading.group(1), Integer.toString(questions.size() + 1));
        } else if (choice.matches()) {
            expect(choice.group(1), Character.toString('a' + choices.size()));
            choices.put(choice.group(1), choice.group(2));
        } else if (continued.matches() && !choices.isEmpty()) {
            choices.merge(choices.lastKey(), continued.group(1), (text, more) -> text + " " + more);
        }
    }

    private void expect(String found, String next) {
        if (!found.equals(next)) {
            throw new GraderFault("the quiz has " + found + " where " + next + " is next, in: " + title);
        }
    }

    private void endQuestion() {
        if (!title.isEmpty()) {
            questions.add(new Question(questions.size() + 1, title, choices));
            choices.clear();
        }
    }
}
