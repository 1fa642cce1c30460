package gossipkit.grading.simulate.claims;

import gossipkit.sim.ProtocolFactory;
import java.util.OptionalDouble;

/** One run, or two that are compared, and the one figure that comes of it. */
@FunctionalInterface
public interface Experiment {

    /**
     * Measures once.
     *
     * @param subject makes the members of SWIM clusters
     * @param seed rules the run
     * @return empty if what is waited for never happens
     */
    OptionalDouble figure(ProtocolFactory subject, long seed);

    /** This figure as a multiple of the other one's; empty if either is. */
    default Experiment over(Experiment other) {
        return (subject, seed) -> {
            OptionalDouble above = figure(subject, seed);
            OptionalDouble below = other.figure(subject, seed);
            return above.isPresent() && below.isPresent()
                    ? OptionalDouble.of(above.getAsDouble() / below.getAsDouble())
                    : OptionalDouble.empty();
        };
    }

    /** The mean of so many figures, each with a seed of its own; empty if one of them is. */
    default Experiment mean(int count) {
        return (subject, seed) -> {
            double sum = 0;
            for (long run = 0; run < count; run++) {
                OptionalDouble figure = figure(subject, seed * count + run);
                if (figure.isEmpty()) {
                    return figure;
                }
                sum += figure.getAsDouble();
            }
            return OptionalDouble.of(sum / count);
        };
    }
}
