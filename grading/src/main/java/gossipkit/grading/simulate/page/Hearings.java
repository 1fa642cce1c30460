package gossipkit.grading.simulate.page;

import com.fasterxml.jackson.annotation.JsonValue;
import gossipkit.sim.TraceEvent;
import gossipkit.sim.TraceEvent.Arrived;
import gossipkit.sim.TraceEvent.Called;
import gossipkit.sim.TraceEvent.Changed;
import gossipkit.sim.TraceEvent.Lost;
import gossipkit.sim.TraceEvent.Noted;
import gossipkit.sim.TraceEvent.Sent;
import gossipkit.swim.MemberId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who hears the rumour when, from whom, and over how many members. */
final class Hearings implements Track {

    private record Teller(int number, int hops) {}

    private static final Teller ITSELF = new Teller(Roster.NOBODY, Hearing.NOT_HEARD);

    // By the number of its message. It may start anew, and know nothing, before that arrives.
    private final Map<Long, Teller> underWay = new HashMap<>();
    private final Roster roster;
    private final Optional<MemberId> rumour;
    private final int[] hops;
    private final List<Hearing> all = new ArrayList<>();
    private Teller teller = ITSELF;

    /** @param rumour none if members watch each other: then nobody hears anything */
    Hearings(Roster roster, Optional<MemberId> rumour) {
        this.roster = roster;
        this.rumour = rumour;
        hops = new int[roster.size()];
        Arrays.fill(hops, Hearing.NOT_HEARD);
    }

    boolean hasHeard(int number) {
        return hops[number] != Hearing.NOT_HEARD;
    }

    @Override
    public void read(TraceEvent event) {
        if (rumour.isEmpty()) {
            return;
        }
        if (event instanceof Sent sent) {
            int from = roster.numberOf(sent.from());
            underWay.put(sent.number(), from == Roster.NOBODY ? ITSELF : new Teller(from, hops[from]));
        } else if (event instanceof Arrived arrived) {
            teller = underWay.remove(arrived.number());
        } else if (event instanceof Lost lost) {
            underWay.remove(lost.number());
        } else if (event instanceof Called) {
            teller = ITSELF;
        } else if (event instanceof Changed changed && changed.about().equals(rumour.get())) {
            hear(changed.atMillis(), roster.numberOf(changed.member()));
        } else if (event instanceof Noted noted && noted.isRestart()) {
            noted.member().map(roster::numberOf).ifPresent(number -> startAnew(noted.atMillis(), number));
        }
    }

    private void hear(long atMillis, int number) {
        if (number != Roster.NOBODY) {
            hops[number] = teller.hops() + 1;
            all.add(new Hearing(atMillis, number, teller.number(), hops[number]));
        }
    }

    private void startAnew(long atMillis, int number) {
        if (number != Roster.NOBODY && hasHeard(number)) {
            hops[number] = Hearing.NOT_HEARD;
            all.add(Hearing.startsAnew(atMillis, number));
        }
    }

    @JsonValue
    List<Hearing> list() {
        return all;
    }
}
