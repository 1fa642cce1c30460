package gossipkit.grading.simulate.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * Whom a fault is about: {@code 3} for so many, drawn by the seed, or a {@link MemberList}.
 *
 * @param count how many are drawn, if they are
 * @param named who it is otherwise
 */
record Chosen(OptionalInt count, Optional<MemberList> named) {

    /** @throws IllegalArgumentException if it is anything else */
    static Chosen parse(String text) {
        if (text.matches("[0-9]{1,9}")) {
            int count = Integer.parseInt(text);
            if (count == 0) {
                throw new IllegalArgumentException("'0' is nobody: at least 1");
            }
            return new Chosen(OptionalInt.of(count), Optional.empty());
        }
        return new Chosen(OptionalInt.empty(), Optional.of(MemberList.parse(text)));
    }

    /** @throws IllegalArgumentException if there are not so many, or not those */
    void requireWithin(int members) {
        named.ifPresent(list -> list.requireWithin(members));
        if (count.isPresent() && count.getAsInt() > members) {
            throw new IllegalArgumentException(count.getAsInt() + " of " + members + " members are too many");
        }
    }

    /** Those meant: as many of the candidates as there are and are asked for, or those named, candidates or not. */
    Collection<Integer> among(List<Integer> candidates, SplittableRandom random) {
        if (named.isPresent()) {
            return named.get().numbers();
        }
        List<Integer> left = new ArrayList<>(candidates);
        Set<Integer> drawn = new TreeSet<>();
        while (drawn.size() < count.getAsInt() && !left.isEmpty()) {
            drawn.add(left.remove(random.nextInt(left.size())));
        }
        return drawn;
    }
}
