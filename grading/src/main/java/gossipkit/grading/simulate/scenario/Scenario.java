package gossipkit.grading.simulate.scenario;

import gossipkit.grading.simulate.rumour.Strategy;
import gossipkit.sim.SimulationSettings;
import gossipkit.swim.GossipConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * All that a run is ruled by.
 *
 * @param strategy whether members watch each other, or spread a rumour, and how
 * @param settings of the cluster and its network, with the seed
 * @param faults what happens in the course of it, in the order of the keys and as given
 * @param length how long it lasts
 */
public record Scenario(Strategy strategy, SimulationSettings settings, List<Fault> faults, Duration length) {

    private static final int MEMBERS = 50;
    private static final Duration LENGTH = Duration.ofSeconds(60);

    /** What holds unless something else is said. */
    static final Scenario DEFAULT = new Scenario(
            Strategy.SWIM, SimulationSettings.of(MEMBERS, 1).withEventBudget(Long.MAX_VALUE), List.of(), LENGTH);

    /** Copies the list. */
    public Scenario {
        faults = List.copyOf(faults);
    }

    /** One round: the probe interval. */
    public Duration round() {
        return settings.config().probeInterval();
    }

    /** Whether it is a rumour that spreads, and not the subject's members that watch each other. */
    public boolean isOfRumour() {
        return strategy != Strategy.SWIM;
    }

    Scenario withStrategy(Strategy value) {
        return new Scenario(value, settings, faults, length);
    }

    Scenario with(UnaryOperator<SimulationSettings> change) {
        return new Scenario(strategy, change.apply(settings), faults, length);
    }

    Scenario withConfig(UnaryOperator<GossipConfig> change) {
        return with(all -> all.withConfig(change.apply(all.config())));
    }

    Scenario withLength(Duration value) {
        if (value.isZero()) {
            throw new IllegalArgumentException("a run of no time shows nothing");
        }
        return new Scenario(strategy, settings, faults, value);
    }

    Scenario with(Fault fault) {
        fault.requireWithin(settings.members());
        FaultText.requireBefore(length, fault);
        List<Fault> more = new ArrayList<>(faults);
        more.add(fault);
        return new Scenario(strategy, settings, more, length);
    }
}
