package gossipkit.grading.simulate.count;

import gossipkit.grading.report.Names;
import gossipkit.swim.MemberId;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that was done to members, or to the network.
 *
 * @param who to whom; nobody if it was the network
 * @param what in the past: {@code crashed}, {@code was healed}
 */
public record Happening(List<MemberId> who, String what) {

    /** Copies the list. */
    public Happening {
        who = List.copyOf(who);
    }

    /** As a sentence. */
    public String text() {
        return (who.isEmpty() ? "the network" : Names.of(who)) + " " + what;
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
