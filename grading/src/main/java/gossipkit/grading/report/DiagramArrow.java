package gossipkit.grading.report;

import gossipkit.grading.Harmless;
import java.util.List;

/**
 * A message in a diagram. A column is a number from 0.
 *
 * @param from the column of its sender
 * @param to the columns of its receivers, as far as they have one; empty if nobody has that address
 * @param lost whether it never arrived
 * @param arrivals when it arrived at each of these columns, if each got it later than it was sent; else empty
 * @param label the kind of message, in a few words
 */
public record DiagramArrow(int from, List<Integer> to, boolean lost, List<Long> arrivals, String label) {

    /** Makes the text safe to print. */
    public DiagramArrow {
        to = List.copyOf(to);
        arrivals = List.copyOf(arrivals);
        label = Harmless.part(label, Diagram.CHARS_MAX);
    }

    /** Whether the sender is the receiver. */
    public boolean isToItself() {
        return to.equals(List.of(from));
    }
}
