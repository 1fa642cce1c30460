package gossipkit.grading.simulate.page;

import com.fasterxml.jackson.annotation.JsonProperty;
import gossipkit.sim.TraceEvent;
import gossipkit.sim.TraceEvent.Lost;
import gossipkit.sim.TraceEvent.Sent;
import java.util.function.Supplier;

/** What the charts show: samples at equal distances over the whole run, and messages round by round. */
final class Curves implements Track {

    /** About one for every two pixels of a chart. */
    private static final int SAMPLES = 400;
    /** More bars than that cannot be told apart. */
    private static final int BARS_MAX = 600;

    private final Supplier<Sample> now;
    private long nextMillis;

    /** The distance between two samples. */
    @JsonProperty
    private final long sampleMillis;

    @JsonProperty
    private final Column judged = new Column();

    @JsonProperty
    private final Column right = new Column();

    @JsonProperty
    private final Column suspicions = new Column();

    @JsonProperty
    private final Column wrongDeaths = new Column();

    /** How many rounds a bar is for: 1, unless the run is very long. */
    @JsonProperty
    private final long roundsPerBar;

    @JsonProperty
    private final long[] sent;

    @JsonProperty
    private final long[] lost;

    private final long barMillis;

    /** @param now how things are when it is asked */
    Curves(long periodMillis, long endMillis, Supplier<Sample> now) {
        this.now = now;
        this.sampleMillis = Math.max(1, endMillis / SAMPLES);
        this.roundsPerBar = 1 + endMillis / periodMillis / BARS_MAX;
        this.barMillis = roundsPerBar * periodMillis;
        int bars = Math.toIntExact(endMillis / barMillis + 1);
        this.sent = new long[bars];
        this.lost = new long[bars];
    }

    /** Takes the samples of the time before that one: nothing else happens until then. */
    void sampleBefore(long atMillis) {
        if (nextMillis < atMillis) {
            Sample sample = now.get();
            for (; nextMillis < atMillis; nextMillis += sampleMillis) {
                judged.add(sample.judged());
                right.add(sample.right());
                suspicions.add(sample.suspicions());
                wrongDeaths.add(sample.wrongDeaths());
            }
        }
    }

    @Override
    public void read(TraceEvent event) {
        int bar = Math.toIntExact(event.atMillis() / barMillis);
        if (event instanceof Sent) {
            sent[bar]++;
        } else if (event instanceof Lost) {
            lost[bar]++;
        }
    }
}
