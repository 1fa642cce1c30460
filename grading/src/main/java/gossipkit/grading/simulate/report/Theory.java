package gossipkit.grading.simulate.report;

import gossipkit.grading.simulate.scenario.Scenario;
import gossipkit.sim.SimulationSettings;
import gossipkit.swim.GossipConfig;
import java.time.Duration;

/**
 * What a run should come to, by the textbook: in a cluster in which messages arrive before the probe timeout, everybody
 * knows everybody, and news is rare. A sent message is lost with probability p, and doubled with d.
 */
final class Theory {

    private final GossipConfig config;
    private final int members;
    private final int relays;
    private final double copies;
    private final double arrivals;
    private final double directFails;

    Theory(Scenario scenario) {
        SimulationSettings settings = scenario.settings();
        config = settings.config();
        members = settings.members();
        relays = Math.max(0, Math.min(config.indirectProbes(), members - 2));
        double arrives = 1 - settings.loss();
        copies = 1 + arrives * settings.duplication();
        arrivals = arrives * (1 + settings.duplication());
        directFails = 1 - arrives * arrives;
    }

    /** Pings of one member in one round: its own, and those that it sends for others. */
    double pings() {
        return members == 1 ? 0 : copies * (1 + relays * directFails * arrivals);
    }

    /** Acks of one member in one round: its own answers, and those that it hands on. */
    double acks() {
        double relayed = relays * directFails * (arrivals * arrivals + arrivals * arrivals * arrivals);
        return members == 1 ? 0 : copies * (arrivals + relayed);
    }

    /** Requests to relays of one member in one round: a probe whose Ping or Ack was lost has them. */
    double requests() {
        return copies * relays * directFails;
    }

    /** All messages of one member in one round in which nothing is new. */
    double messages() {
        return pings() + acks() + requests();
    }

    /** The probability that a probe of a member that runs fails: the direct one, and each of the indirect ones. */
    double probeFails() {
        double arrives = 1 - directFails;
        double indirectFails = 1 - arrives * arrives;
        return directFails * StrictMath.pow(indirectFails, relays);
    }

    /** Rounds until news has reached all members. */
    double spreadRounds() {
        return pushRounds(members, config.fanout());
    }

    /**
     * Rounds until all know, by Pittel's "On spreading a rumor" (1987) with f members told in a round for his 1: log(n)
     * to the base f + 1 until about half know, and ln(n) / f for the rest.
     */
    static double pushRounds(int members, double told) {
        double log = StrictMath.log(members);
        return log / StrictMath.log(told + 1) + log / told;
    }

    /**
     * Seconds from a crash to the first suspicion: as n members each probe one in a round, the first probe of that one
     * begins after one round, on average; it fails another round later.
     */
    double suspicionSeconds() {
        return 2 * seconds(config.probeInterval());
    }

    /** Seconds that a suspect has to refute: rule T2. */
    double timeoutSeconds() {
        int sizeFactor = Integer.SIZE - Integer.numberOfLeadingZeros(members);
        return config.suspicionMultiplier() * sizeFactor * seconds(config.probeTimeout());
    }

    /** That many rounds in seconds. */
    double seconds(double rounds) {
        return rounds * seconds(config.probeInterval());
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1_000.0;
    }
}
