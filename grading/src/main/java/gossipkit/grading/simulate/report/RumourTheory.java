package gossipkit.grading.simulate.report;

import gossipkit.grading.simulate.rumour.RumourSettings;
import gossipkit.grading.simulate.rumour.Strategy;
import gossipkit.grading.simulate.scenario.Scenario;

/** What the spreading of a rumour should come to, by the textbook, if nobody crashes and the network is whole. */
final class RumourTheory {

    private static final double TOLERANCE = 1e-9;

    private final Scenario scenario;
    private final Strategy strategy;
    private final RumourSettings rumours = RumourSettings.defaults();
    private final int members;
    private final int fanout;
    private final double arrives;

    RumourTheory(Scenario scenario) {
        this.scenario = scenario;
        strategy = scenario.strategy();
        members = scenario.settings().members();
        fanout = Math.min(scenario.settings().config().fanout(), Math.max(0, members - 1));
        arrives = 1 - scenario.settings().loss();
    }

    int members() {
        return members;
    }

    /** Whether everybody can count on hearing it. */
    boolean reachesAll() {
        return strategy != Strategy.INFECT_AND_DIE;
    }

    /**
     * The share of the members that hear it. A member misses every one of the messages that others send once: with z of
     * them sending f, the share that hears is z = 1 - exp(-f z) (Kermarrec, Massoulie, Ganesh 2003).
     */
    double coverage() {
        return switch (strategy) {
            case INFECT_AND_DIE -> fixedPoint(fanout * arrives);
            case PUSH -> fixedPoint(fanout * arrives * rumours.hotRounds());
            default -> 1;
        };
    }

    private static double fixedPoint(double contacts) {
        double share = 1;
        double before = 0;
        while (StrictMath.abs(share - before) > TOLERANCE) {
            before = share;
            share = 1 - StrictMath.exp(-contacts * share);
        }
        return share;
    }

    String whyCoverage() {
        return reachesAll() && strategy != Strategy.PUSH ? "asking never ends" : "z = 1 - exp(-m z), each telling m";
    }

    /** Seconds until all know it, in rounds of which each multiplies those who know while they are few. */
    double secondsToAll() {
        double log = StrictMath.log(members);
        double told = fanout * arrives;
        double asked = arrives * arrives;
        double rounds = switch (strategy) {
            case PUSH -> Theory.pushRounds(members, told);
            case PULL -> log / StrictMath.log(1 + asked) + logLog();
            default -> log / StrictMath.log(1 + told) + logLog();
        };
        return rounds * scenario.round().toMillis() / 1_000.0;
    }

    /** Who asks squares the share that does not know, once that is small. */
    private double logLog() {
        return StrictMath.max(0, StrictMath.log(StrictMath.log(StrictMath.max(2, members))) / StrictMath.log(2));
    }

    String whySeconds() {
        String rounds = switch (strategy) {
            case PUSH -> "log(n) to the base f+1, and ln(n)/f rounds";
            case PULL -> "log2(n) and log2(ln(n)) rounds";
            default -> "log(n) to the base f+1, and log2(ln(n)) rounds";
        };
        return rounds + ", were they in step";
    }

    /** All messages of the run. */
    double messages() {
        double rounds = (double) scenario.length().toMillis() / scenario.round().toMillis();
        double pushes = members * coverage() * fanout;
        double answers = members - 1.0;
        return switch (strategy) {
            case PUSH -> pushes * rumours.hotRounds();
            case INFECT_AND_DIE -> pushes;
            case PULL -> members * rounds + answers;
            // Those that know push in some of their rounds, until the rumour is no longer hot; all ask in the others.
            default -> members * rounds * (1 - rumours.pushShare()) * fanout + pushes * rumours.hotRounds();
        };
    }

    String whyMessages() {
        return switch (strategy) {
            case PUSH -> "f in each of " + rumours.hotRounds() + " hot rounds of each that heard it";
            case INFECT_AND_DIE -> "f of each that heard it";
            case PULL -> "a request per member and round, and an answer each";
            default -> "f requests in the rounds that ask, and the pushes while it is hot";
        };
    }
}
