package gossipkit.grading.simulate.page;

import com.fasterxml.jackson.annotation.JsonProperty;
import gossipkit.grading.Harmless;
import gossipkit.grading.report.MessageText;
import gossipkit.sim.TraceEvent;
import gossipkit.sim.TraceEvent.Arrived;
import gossipkit.sim.TraceEvent.Lost;
import gossipkit.sim.TraceEvent.Sent;
import gossipkit.swim.MemberUpdate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The messages in the order in which they were sent, what each said, and what became of it. */
final class Messages implements Track {

    /** More claims than that are left out, all of them: the page would be too big for what they tell. */
    static final int CLAIMS_MAX = 2_000_000;

    private static final int CHARS_MAX = 120;
    private static final String ARRIVED = "arrives";
    private static final String UNDER_WAY = "is still under way at the end";

    private record Fate(long atMillis, String what) {}

    // Looked up by number only, so the order does not matter.
    private final Map<Long, Fate> known = new HashMap<>();
    private final Roster roster;
    private final boolean withClaims;

    @JsonProperty
    private final Column at = new Column();

    /** How long until its fate. */
    @JsonProperty
    private final Column takes = new Column();

    @JsonProperty
    private final Column from = new Column();

    @JsonProperty
    private final Column to = new Column();

    @JsonProperty
    private final Column label = new Column();

    @JsonProperty
    private final Column fate = new Column();

    /** For each message, how many of the {@link #claims} it carried. */
    @JsonProperty
    private final Column carried = new Column();

    @JsonProperty
    private final Column claims = new Column();

    @JsonProperty
    private final Table labels = new Table();

    @JsonProperty
    private final Table fates = new Table();

    @JsonProperty
    private final Table claimTexts = new Table();

    Messages(Roster roster, List<TraceEvent> events) {
        this.roster = roster;
        this.withClaims = claims(events) <= CLAIMS_MAX;
        events.forEach(this::learnFate);
        fates.numberOf(ARRIVED);
        fates.numberOf(UNDER_WAY);
    }

    private static long claims(List<TraceEvent> events) {
        return events.stream()
                .filter(Sent.class::isInstance)
                .mapToLong(sent -> ((Sent) sent).message().updates().size())
                .sum();
    }

    private void learnFate(TraceEvent event) {
        if (event instanceof Arrived arrived) {
            known.put(arrived.number(), new Fate(arrived.atMillis(), ARRIVED));
        } else if (event instanceof Lost lost) {
            known.put(lost.number(), new Fate(lost.atMillis(), lost.why()));
        }
    }

    /** Whether the page can say what messages carried. */
    @JsonProperty
    boolean withClaims() {
        return withClaims;
    }

    @Override
    public void read(TraceEvent event) {
        if (event instanceof Sent sent && roster.numberOf(sent.from()) != Roster.NOBODY) {
            Fate became = known.getOrDefault(sent.number(), new Fate(sent.atMillis(), UNDER_WAY));
            at.addTime(sent.atMillis());
            takes.add(became.atMillis() - sent.atMillis());
            from.add(roster.numberOf(sent.from()));
            to.add(sent.to().map(roster::numberOf).orElse(Roster.NOBODY));
            label.add(labels.numberOf(text(MessageText.label(sent.message(), sent.from()))));
            fate.add(fates.numberOf(became.what()));
            if (withClaims) {
                addClaims(sent.message().updates());
            }
        }
    }

    private void addClaims(List<MemberUpdate> updates) {
        carried.add(updates.size());
        updates.forEach(update -> claims.add(claimTexts.numberOf(text(MessageText.claim(update)))));
    }

    private static String text(String text) {
        return Harmless.part(text, CHARS_MAX);
    }
}
