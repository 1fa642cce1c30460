package gossipkit.grading.simulate.page;

import com.fasterxml.jackson.annotation.JsonValue;
import gossipkit.sim.TraceEvent;
import gossipkit.sim.TraceEvent.Noted;
import gossipkit.swim.MemberId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Which partitions hold when. */
final class Partitions implements Track {

    private static final String PARTITION = "partition ";

    /**
     * From then on.
     *
     * @param at when, in milliseconds
     * @param sides for each partition that holds, the members on its one side
     */
    record Cut(long at, List<List<Integer>> sides) {}

    private final Roster roster;
    private final List<Cut> cuts = new ArrayList<>();

    Partitions(Roster roster) {
        this.roster = roster;
    }

    @Override
    public void read(TraceEvent event) {
        if (!(event instanceof Noted noted)) {
            return;
        }
        if (isPartition(noted)) {
            cuts.add(new Cut(noted.atMillis(), with(numbers(side(noted)))));
        } else if (noted.what().equals("heal")) {
            cuts.add(new Cut(noted.atMillis(), List.of()));
        }
    }

    static boolean isPartition(Noted noted) {
        return noted.what().startsWith(PARTITION);
    }

    /** Who is on the one side. */
    static List<MemberId> side(Noted partition) {
        return Stream.of(partition.what().substring(PARTITION.length()).split(" "))
                .filter(name -> !name.isBlank())
                .map(MemberId::new)
                .toList();
    }

    private List<Integer> numbers(List<MemberId> members) {
        return members.stream()
                .map(roster::numberOf)
                .filter(number -> number != Roster.NOBODY)
                .sorted()
                .toList();
    }

    private List<List<Integer>> with(List<Integer> side) {
        List<List<Integer>> sides =
                cuts.isEmpty() ? List.of() : cuts.get(cuts.size() - 1).sides();
        return Stream.concat(sides.stream(), Stream.of(side)).toList();
    }

    @JsonValue
    List<Cut> cuts() {
        return cuts;
    }
}
