package gossipkit.grading.bench;

import gossipkit.sim.Invariant;
import gossipkit.sim.ProtocolFactory;
import gossipkit.sim.Simulation;
import gossipkit.sim.SimulationSettings;
import java.util.List;

/** A way to make a {@link Simulation}: the usual one, or on a PriorityQueue. */
@FunctionalInterface
interface Engine {

    Simulation create(ProtocolFactory factory, SimulationSettings settings, List<Invariant> invariants);
}
