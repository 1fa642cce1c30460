package gossipkit.grading.report;

import gossipkit.swim.MemberId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One line of a diagram before it is drawn.
 *
 * @param atMillis when
 * @param member whose column carries the mark, if any does
 * @param mark what stands in that column
 * @param arrow the message that was sent, if one was
 * @param text what stands at the right
 * @param down whose process is down, so that no line is drawn for it
 */
record Row(
        long atMillis, Optional<MemberId> member, char mark, Optional<Arrow> arrow, String text, Set<MemberId> down) {

    static final char LIFE = '|';
    static final char CALL = 'o';
    static final char BELIEF = '!';
    static final char CRASH = '#';
    static final char NOTE = '*';

    /**
     * A message on its way.
     *
     * @param to its receiver, or empty if nobody has that address
     * @param label which message
     * @param lost whether it never arrived
     * @param quiet whether it is what a cluster sends when there is nothing to say
     */
    record Arrow(MemberId from, Optional<MemberId> to, String label, boolean lost, boolean quiet) {}

    boolean isBeliefOf(MemberId someone, long when) {
        return mark == BELIEF && atMillis == when && member.equals(Optional.of(someone));
    }

    Row withText(String other) {
        return new Row(atMillis, member, mark, arrow, other, down);
    }

    boolean isQuiet() {
        return arrow.map(Arrow::quiet).orElse(false);
    }

    List<MemberId> members() {
        return Stream.concat(
                        member.stream(),
                        arrow.stream().flatMap(a -> Stream.concat(Stream.of(a.from()), a.to().stream())))
                .distinct()
                .toList();
    }
}
