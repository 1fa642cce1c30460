package gossipkit.exercise.swim;

import gossipkit.swim.Address;
import gossipkit.swim.Member;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The others, the last id first. */
record Roster(SortedMap<MemberId, Belief> lastIdFirst) {

    Roster {
        lastIdFirst = Collections.unmodifiableSortedMap(lastIdFirst);
    }

    static Roster empty() {
        return new Roster(new TreeMap<>(Comparator.reverseOrder()));
    }

    Optional<Belief> find(MemberId id) {
        return Optional.ofNullable(lastIdFirst.get(id));
    }

    Collection<Belief> beliefs() {
        return lastIdFirst.values();
    }

    Roster with(Belief belief) {
        SortedMap<MemberId, Belief> copy = new TreeMap<>(lastIdFirst);
        copy.put(belief.member().id(), belief);
        return new Roster(copy);
    }

    Roster without(Collection<MemberId> ids) {
        SortedMap<MemberId, Belief> copy = new TreeMap<>(lastIdFirst);
        ids.forEach(copy::remove);
        return new Roster(copy);
    }

    int countUp() {
        return (int) lastIdFirst.values().stream().filter(Belief::isUp).count();
    }

    /** All that are up, and can be reached at an address that is not one's own. */
    List<Member> toProbe(Address self) {
        return lastIdFirst.values().stream()
                .filter(Belief::isUp)
                .map(Belief::member)
                .filter(member -> !member.address().equals(self))
                .toList();
    }

    /** Those that may be sent something unasked: up, and each at an address of its own that is not taken. */
    List<Member> correspondents(Collection<Address> taken) {
        return distinct(Belief::isUp, taken);
    }

    /** Those that may be asked to relay. */
    List<Member> alive(Collection<Address> taken) {
        return distinct(belief -> belief.state() == MemberState.ALIVE, taken);
    }

    private List<Member> distinct(Predicate<Belief> wanted, Collection<Address> taken) {
        Set<Address> seen = new HashSet<>(taken);
        List<Member> found = new ArrayList<>();
        for (Belief belief : lastIdFirst.values()) {
            if (wanted.test(belief) && seen.add(belief.member().address())) {
                found.add(belief.member());
            }
        }
        return found;
    }
}
