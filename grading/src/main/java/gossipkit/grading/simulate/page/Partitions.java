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
        if (noted.what().startsWith(PARTITION)) {
            cuts.add(new Cut(noted.atMillis(), with(side(noted.what().substring(PARTITION.length())))));
        } else if (noted.what().equals("heal")) {
            cuts.add(new Cut(noted.atMillis(), List.of()));
        }
    }

    private List<Integer> side(String names) {
        return Stream.of(names.split(" "))
                .filter(name -> !name.isBlank())
                .map(name -> roster.numberOf(new MemberId(name)))
                .filter(number -> number != Roster.NOBODY)
                .toList();
    }

    private List<List<Integer>> with(List<Integer> side) {
        List<List<Integer>> sides = cuts.isEmpty() ? List.of() : cuts.get(cuts.size() - 1).sides();
        return Stream.concat(sides.stream(), Stream.of(side)).toList();
    }

    @JsonValue
    List<Cut> cuts() {
        return cuts;
    }
}
