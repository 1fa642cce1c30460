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
        if (noted.isPartition()) {
            cuts.add(new Cut(noted.atMillis(), with(numbers(noted.side()))));
        } else if (noted.isHeal()) {
            cuts.add(new Cut(noted.atMillis(), List.of()));
        }
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
