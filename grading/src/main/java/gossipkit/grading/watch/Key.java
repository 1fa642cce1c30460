package gossipkit.grading.watch;

import java.util.Arrays;
import java.util.Optional;

/** What a user can ask for with one key. */
enum Key {
    HINT('h'),
    NEXT('n'),
    PREVIOUS('p'),
    ALL('a'),
    QUIT('q');

    /** What each key does, in a line. */
    static final String LEGEND = "h next hint   n/p next, previous failure   a grade all again   q quit";

    private final char letter;

    Key(char letter) {
        this.letter = letter;
    }

    /** The key with that character, in upper case too; empty for all others. */
    static Optional<Key> of(int character) {
        return Arrays.stream(values())
                .filter(key -> key.letter == Character.toLowerCase(character))
                .findFirst();
    }
}
