package gossipkit.grading.report;

import gossipkit.sim.TraceEvent;
import gossipkit.sim.TraceEvent.Arrived;
import gossipkit.sim.TraceEvent.Called;
import gossipkit.sim.TraceEvent.Changed;
import gossipkit.sim.TraceEvent.Sent;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.GossipMessage.Ack;
import gossipkit.swim.GossipMessage.Ping;
import gossipkit.swim.GossipMessage.PingReq;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The fair weather at the beginning of a run: members get to know each other as they were born, and answer each other's
 * Pings. A story begins where it ends, since nothing is open there: no message is under way, no Ping unanswered.
 */
final class Prelude {

    private static final Pattern FAIR_CALL = Pattern.compile("(tick|handleTimer|bootstrap)\\(.*", Pattern.DOTALL);

    /** No fair weather. */
    static final Prelude NONE = new Prelude();

    private record Probe(MemberId prober, long seq) {}

    private final Map<Long, Sent> underWay = new TreeMap<>();
    private final Set<Probe> open = new HashSet<>();
    private final Map<MemberId, Set<MemberId>> known = new TreeMap<>();
    private Optional<MemberId> actor = Optional.empty();
    private int length;
    private String story = "";

    private Prelude() {}

    /** The prelude of a run; of no length if the run is nothing else. */
    static Prelude of(List<TraceEvent> events) {
        Prelude prelude = new Prelude();
        for (int i = 0; i < events.size(); i++) {
            prelude.mayEndBefore(events.get(i), i);
            if (!prelude.isFair(events.get(i))) {
                return prelude;
            }
        }
        return NONE;
    }

    /** How many events it has. */
    int length() {
        return length;
    }

    /** What happens in it, as the end of a sentence that begins with "in which". */
    String story() {
        return story;
    }

    private void mayEndBefore(TraceEvent next, int index) {
        boolean goesOn = next instanceof Changed
                || next instanceof Arrived
                || next instanceof Sent sent && actor.equals(Optional.of(sent.from()));
        Optional<String> told = told();
        if (!goesOn && underWay.isEmpty() && open.isEmpty() && told.isPresent()) {
            length = index;
            story = told.get();
        }
    }

    /** Nothing is told of members of whom some know others that do not know them. */
    private Optional<String> told() {
        if (known.size() == 1) {
            MemberId only = known.keySet().iterator().next();
            return Optional.of(only + " gets to know " + Names.of(known.get(only)));
        }
        boolean all = known.entrySet().stream().allMatch(one -> {
            Set<MemberId> with = new TreeSet<>(one.getValue());
            with.add(one.getKey());
            return with.equals(known.keySet());
        });
        return all && !known.isEmpty()
                ? Optional.of(Names.of(known.keySet()) + " get to know each other")
                : Optional.empty();
    }

    private boolean isFair(TraceEvent event) {
        if (event instanceof Called called) {
            actor = Optional.of(called.member());
            return FAIR_CALL.matcher(called.call()).matches();
        } else if (event instanceof Arrived arrived) {
            arrive(underWay.remove(arrived.number()));
            return true;
        } else if (event instanceof Changed changed) {
            known.computeIfAbsent(changed.member(), believer -> new TreeSet<>()).add(changed.about());
            return changed.before().isEmpty() && changed.after() == MemberState.ALIVE;
        }
        return event instanceof Sent sent && isFair(sent);
    }

    private boolean isFair(Sent sent) {
        underWay.put(sent.number(), sent);
        if (sent.message() instanceof Ping ping) {
            open.add(new Probe(sent.from(), ping.seq()));
        }
        return sent.to().isPresent()
                && !(sent.message() instanceof PingReq)
                && sent.message().updates().stream().allMatch(MessageText::isAsBorn);
    }

    private void arrive(Sent sent) {
        if (sent == null) {
            return;
        }
        actor = sent.to();
        GossipMessage message = sent.message();
        if (message instanceof Ack ack) {
            actor.ifPresent(prober -> open.remove(new Probe(prober, ack.seq())));
        }
    }
}
