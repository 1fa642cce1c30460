package gossipkit.grading.simulate.page;

import com.fasterxml.jackson.annotation.JsonProperty;
import gossipkit.sim.TraceEvent;
import gossipkit.sim.TraceEvent.Called;
import gossipkit.sim.TraceEvent.Crashed;
import gossipkit.sim.TraceEvent.Noted;
import gossipkit.sim.TraceEvent.Sent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalLong;
import java.util.PriorityQueue;

/** What becomes of each member's process. */
final class Processes implements Track {

    private record PauseEnd(long atMillis, int member) {}

    private final Roster roster;
    private final ProcessState fresh;
    private final ProcessState[] states;
    private final long[] pausedUntilMillis;
    private final PriorityQueue<PauseEnd> pauseEnds =
            new PriorityQueue<>(Comparator.comparingLong(PauseEnd::atMillis).thenComparingInt(PauseEnd::member));

    @JsonProperty
    private final Column at = new Column();

    @JsonProperty
    private final Column member = new Column();

    @JsonProperty
    private final Column state = new Column();

    /** @param fresh what a process is that has just started */
    Processes(Roster roster, ProcessState fresh) {
        this.roster = roster;
        this.fresh = fresh;
        this.states = new ProcessState[roster.size()];
        this.pausedUntilMillis = new long[roster.size()];
        Arrays.fill(states, fresh);
    }

    ProcessState stateOf(int number) {
        return states[number];
    }

    @Override
    public void read(TraceEvent event) {
        endPauses(event.atMillis());
        if (event instanceof Sent sent) {
            change(sent.atMillis(), roster.numberOf(sent.from()), ProcessState.OUTSIDE, ProcessState.RUNNING);
        } else if (event instanceof Crashed crashed) {
            crash(crashed.atMillis(), roster.numberOf(crashed.member()));
        } else if (event instanceof Called called && called.call().equals("leave()")) {
            set(called.atMillis(), roster.numberOf(called.member()), ProcessState.LEFT);
        } else if (event instanceof Noted noted && noted.member().isPresent()) {
            note(noted, roster.numberOf(noted.member().get()));
        }
    }

    private void note(Noted noted, int number) {
        OptionalLong pause = noted.pauseMillis();
        if (noted.isRestart()) {
            set(noted.atMillis(), number, fresh);
        } else if (pause.isPresent() && number != Roster.NOBODY && states[number].takesPart()) {
            long until = noted.atMillis() + pause.getAsLong();
            pausedUntilMillis[number] = Math.max(pausedUntilMillis[number], until);
            pauseEnds.add(new PauseEnd(until, number));
            change(noted.atMillis(), number, ProcessState.RUNNING, ProcessState.PAUSED);
        }
    }

    /** Ends the pauses that are over by then. */
    void endPauses(long atMillis) {
        while (!pauseEnds.isEmpty() && pauseEnds.peek().atMillis() <= atMillis) {
            PauseEnd end = pauseEnds.remove();
            if (pausedUntilMillis[end.member()] == end.atMillis()) {
                change(end.atMillis(), end.member(), ProcessState.PAUSED, ProcessState.RUNNING);
            }
        }
    }

    private void crash(long atMillis, int number) {
        if (number != Roster.NOBODY && states[number] != ProcessState.LEFT) {
            pausedUntilMillis[number] = 0;
            set(atMillis, number, ProcessState.CRASHED);
        }
    }

    private void change(long atMillis, int number, ProcessState from, ProcessState to) {
        if (number != Roster.NOBODY && states[number] == from) {
            set(atMillis, number, to);
        }
    }

    private void set(long atMillis, int number, ProcessState newState) {
        if (number != Roster.NOBODY) {
            states[number] = newState;
            at.addTime(atMillis);
            member.add(number);
            state.add(newState.ordinal());
        }
    }
}
