package gossipkit.grading.simulate.count;

import gossipkit.sim.TraceEvent;
import java.util.function.Consumer;

/** Counts what happens in a run, event by event. */
public interface RunCounter extends Consumer<TraceEvent> {

    /** All that was counted, once the run is over. */
    Counts end(long endMillis);
}
