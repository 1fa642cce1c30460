package gossipkit.grading.quiz;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A question with its choices.
 *
 * @param number 1 for the first
 * @param title a few words that no other question has
 * @param choices the text of each, by its letter
 */
public record Question(int number, String title, SortedMap<String, String> choices) {

    /** Copies the choices. */
    public Question {
        choices = Collections.unmodifiableSortedMap(new TreeMap<>(choices));
    }
}
