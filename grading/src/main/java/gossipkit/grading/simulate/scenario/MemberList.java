package gossipkit.grading.simulate.scenario;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Some members, by name or by place: {@code node7}, {@code node1-node5}, {@code 0-4}. Places count from 0, so that the
 * first of 50 members is {@code node1}, at place 0, and the last one {@code node50}, at place 49.
 *
 * @param numbers from 1, in the order in which they were given
 * @param text as it was written
 */
record MemberList(Set<Integer> numbers, String text) {

    private static final Pattern ONE = Pattern.compile("(node)?([0-9]{1,9})");

    /** @throws IllegalArgumentException if it is anything else */
    static MemberList parse(String text) {
        Set<Integer> numbers = new LinkedHashSet<>();
        for (String part : text.split(",", -1)) {
            int dash = part.indexOf('-');
            int first = number(dash < 0 ? part : part.substring(0, dash), text);
            int last = dash < 0 ? first : number(part.substring(dash + 1), text);
            if (first > last) {
                throw new IllegalArgumentException("'" + part + "' begins after its end");
            }
            for (int number = first; number <= last; number++) {
                numbers.add(number);
            }
        }
        return new MemberList(Collections.unmodifiableSet(numbers), text);
    }

    private static int number(String part, String text) {
        Matcher one = ONE.matcher(part);
        if (!one.matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' names no members: node7, node1-node5, or places from 0 on as in 0-4");
        }
        int digits = Integer.parseInt(one.group(2));
        return one.group(1) == null ? digits + 1 : digits;
    }

    /** @throws IllegalArgumentException if one of them is not among that many */
    void requireWithin(int members) {
        for (int number : numbers) {
            if (number < 1 || number > members) {
                throw new IllegalArgumentException("there is no node" + number + " in '" + text + "': the " + members
                        + " are node1 to node" + members + ", at places 0 to " + (members - 1));
            }
        }
    }
}
