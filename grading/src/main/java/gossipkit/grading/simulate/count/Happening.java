package gossipkit.grading.simulate.count;

import gossipkit.grading.report.Names;
import gossipkit.sim.TraceEvent;
import gossipkit.swim.MemberId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Something that was done to members, or to the network.
 *
 * @param who to whom; nobody if it was the network
 * @param what in the past: {@code crashed}, {@code was healed}
 */
public record Happening(List<MemberId> who, String what) {

    private static final int CHARS_MAX = 50;

    /** Copies the list. */
    public Happening {
        who = List.copyOf(who);
    }

    /** What a trace tells. */
    static Happening of(TraceEvent.Noted noted) {
        List<MemberId> who = noted.member().map(List::of).orElse(List.of());
        if (noted.isRestart()) {
            return new Happening(who, "restarted");
        }
        if (noted.isHeal()) {
            return new Happening(who, "was healed");
        }
        if (noted.isPartition()) {
            return new Happening(noted.side(), "split off");
        }
        OptionalLong pause = noted.pauseMillis();
        return new Happening(who, pause.isPresent() ? "stalled for " + pause.getAsLong() + " ms" : noted.what());
    }

    /** As a sentence. */
    public String text() {
        return (who.isEmpty() ? "the network" : names(who)) + " " + what;
    }

    /** The members by name, or how many there are if that is shorter. */
    public static String names(List<MemberId> members) {
        String names = Names.of(members);
        return names.length() <= CHARS_MAX ? names : members.size() + " members";
    }

    /** The list with one more, which is joined to the last if that is the same of others. */
    static void add(List<Happening> all, Happening next) {
        int last = all.size() - 1;
        boolean same = last >= 0
                && all.get(last).what().equals(next.what())
                && !next.who().isEmpty();
        if (!same) {
            all.add(next);
            return;
        }
        List<MemberId> both = new ArrayList<>(all.get(last).who());
        both.addAll(next.who());
        all.set(last, new Happening(both, next.what()));
    }
}
