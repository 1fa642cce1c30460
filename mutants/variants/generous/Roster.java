package gossipkit.exercise.swim;

import gossipkit.swim.Address;
import gossipkit.swim.Member;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** All that is believed, this member included: a list sorted by id, copied at each change and searched by halving. */
final class Roster {

    /**
     * One belief, and what goes with it.
     *
     * @param member what is believed
     * @param secret whether nobody but that member itself may hear of it: the dead stranger of M4
     * @param doom the name of the timer that ends this suspicion; empty if it is none
     */
    record Resident(Member member, boolean secret, Optional<String> doom) {

        boolean isAny(MemberState... states) {
            return List.of(states).contains(member.state());
        }

        boolean isUp() {
            return isAny(MemberState.ALIVE, MemberState.SUSPECT);
        }
    }

    private final MemberId self;
    private final Address home;
    private List<Resident> residents = List.of();

    Roster(MemberId self, Address home) {
        this.self = self;
        this.home = home;
    }

    Optional<Resident> find(MemberId id) {
        int place = place(id);
        return place < 0 ? Optional.empty() : Optional.of(residents.get(place));
    }

    void put(Resident resident) {
        int place = place(resident.member().id());
        List<Resident> copy = new ArrayList<>(residents);
        if (place < 0) {
            copy.add(-place - 1, resident);
        } else {
            copy.set(place, resident);
        }
        residents = copy;
    }

    void remove(MemberId id) {
        residents = select(resident -> !resident.member().id().equals(id));
    }

    /** A new list, in the order of the ids. */
    List<Resident> select(Predicate<Resident> wanted) {
        List<Resident> chosen = new ArrayList<>();
        for (Resident resident : residents) {
            if (wanted.test(resident)) {
                chosen.add(resident);
            }
        }
        return chosen;
    }

    /** A new list that cannot be changed. */
    List<Member> members(Predicate<Member> wanted) {
        List<Member> chosen = new ArrayList<>();
        for (Resident resident : select(any -> wanted.test(any.member()))) {
            chosen.add(resident.member());
        }
        return Collections.unmodifiableList(chosen);
    }

    /** The number n: this member, and the others that are ALIVE or SUSPECT. */
    int n() {
        return 1 + select(resident -> isOther(resident) && resident.isUp()).size();
    }

    boolean isOther(Resident resident) {
        return !resident.member().id().equals(self);
    }

    /** Where such others receive messages: each address once, and never this member's own or one of the excluded. */
    List<Address> addresses(Predicate<Resident> wanted, List<Address> excluded) {
        List<Address> found = new ArrayList<>();
        for (Resident resident : select(any -> isOther(any) && wanted.test(any))) {
            Address address = resident.member().address();
            if (!address.equals(home) && !excluded.contains(address) && !found.contains(address)) {
                found.add(address);
            }
        }
        return found;
    }

    /** So many of them, or all if they are fewer, each with the same chance: reservoir sampling. */
    static List<Address> sample(List<Address> candidates, int count, RandomGenerator random) {
        if (count <= 0) {
            return List.of();
        }
        List<Address> reservoir = new ArrayList<>();
        for (int seen = 0; seen < candidates.size(); seen++) {
            if (seen < count) {
                reservoir.add(candidates.get(seen));
                continue;
            }
            int place = random.nextInt(seen + 1);
            if (place < count) {
                reservoir.set(place, candidates.get(seen));
            }
        }
        return reservoir;
    }

    /** The place of that member; if it is not here, {@code -(the place where it belongs) - 1}. */
    private int place(MemberId id) {
        int low = 0;
        int high = residents.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = residents.get(middle).member().id().compareTo(id);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }
}
