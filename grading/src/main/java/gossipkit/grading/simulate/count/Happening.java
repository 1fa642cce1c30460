package gossipkit.grading.simulate.count;

import gossipkit.grading.report.Names;
import gossipkit.sim.TraceEvent;
import gossipkit.swim.MemberId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
        String[] words = noted.what().split(" ", 2);
        String rest = words.length == 1 ? "" : words[1];
        List<MemberId> who = noted.member().map(List::of).orElse(List.of());
        return switch (words[0]) {
            case "restart" -> new Happening(who, "restarted");
            case "pause" -> new Happening(who, "stalled for " + rest);
            case "heal" -> new Happening(who, "was healed");
            case "partition" ->
                new Happening(Arrays.stream(rest.split(" ")).map(MemberId::new).toList(), "split off");
            default -> new Happening(who, noted.what());
        };
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
