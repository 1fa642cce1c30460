package gossipkit.grading.simulate.page;

import gossipkit.sim.TraceEvent;

/** Reads a run, event by event, and writes down what it is there for. */
interface Track {

    void read(TraceEvent event);
}
