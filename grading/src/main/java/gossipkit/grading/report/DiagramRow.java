package gossipkit.grading.report;

import gossipkit.grading.Harmless;
import java.util.List;
import java.util.Optional;

/**
 * One line of a diagram. A column is a number from 0.
 *
 * @param leftOutBefore how many lines are left out between this and the one before it
 * @param atMillis when
 * @param column where the mark stands, if there is one
 * @param mark what stands there, or {@link #LIFE} if nothing does
 * @param arrow the message that was sent, if one was
 * @param down the columns of those whose process is down
 * @param text what stands at the right
 */
public record DiagramRow(
        int leftOutBefore,
        long atMillis,
        Optional<Integer> column,
        char mark,
        Optional<DiagramArrow> arrow,
        List<Integer> down,
        String text) {

    /** Nothing happens: the member lives on. */
    public static final char LIFE = '|';
    /** A call. */
    public static final char CALL = 'o';
    /** A changed belief. */
    public static final char BELIEF = '!';
    /** A crash. */
    public static final char CRASH = '#';
    /** Something done to the cluster. */
    public static final char NOTE = '*';

    /** Makes the text safe to print. */
    public DiagramRow {
        down = List.copyOf(down);
        text = Harmless.part(text, Diagram.CHARS_MAX);
    }
}
