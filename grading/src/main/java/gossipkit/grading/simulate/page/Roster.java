package gossipkit.grading.simulate.page;

import gossipkit.swim.MemberId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The members of a run by number, from 0. */
final class Roster {

    /** The number of whoever takes no part. */
    static final int NOBODY = -1;

    private final Map<MemberId, Integer> numbers = new HashMap<>();
    private final List<MemberId> members;

    Roster(List<MemberId> members) {
        this.members = List.copyOf(members);
        this.members.forEach(member -> numbers.put(member, numbers.size()));
    }

    int size() {
        return members.size();
    }

    List<MemberId> members() {
        return members;
    }

    /** The number of a member, or {@link #NOBODY}. */
    int numberOf(MemberId member) {
        return numbers.getOrDefault(member, NOBODY);
    }
}
