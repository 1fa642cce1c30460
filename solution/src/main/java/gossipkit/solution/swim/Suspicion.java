package gossipkit.solution.swim;

import gossipkit.swim.Address;
import gossipkit.swim.MemberUpdate;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** One suspicion, and who shares it. */
final class Suspicion {

    private static final int MAX_TO_MIN = 6;

    private final MemberUpdate claim;
    private final Duration min;
    private final int confirmationsMax;
    private final Instant since;
    private final Consumer<Outbox> death;
    /** In the order in which they were heard: the first one started it, the others confirm it. */
    private final Set<Address> sources = new LinkedHashSet<>();

    /**
     * @param claim the claim that won
     * @param min how long it lasts when many share it
     * @param confirmationsMax K: how many those are; not positive when there is nobody who could
     * @param since when it won
     * @param death what is to be done when it has lasted long enough
     */
    Suspicion(MemberUpdate claim, Duration min, int confirmationsMax, Instant since, Consumer<Outbox> death) {
        this.claim = claim;
        this.min = min;
        this.confirmationsMax = confirmationsMax;
        this.since = since;
        this.death = death;
    }

    MemberUpdate claim() {
        return claim;
    }

    Consumer<Outbox> death() {
        return death;
    }

    /** Whether it was begun by that source. */
    boolean isStartedBy(Address source) {
        return sources.stream().findFirst().equals(Optional.of(source));
    }

    /** Whether that source says so for the first time. */
    boolean heardFrom(Address source) {
        return sources.add(source);
    }

    /** How much longer it lasts; not negative. */
    Duration remaining(Instant now) {
        Duration remaining = length().minus(Duration.between(since, now));
        return remaining.isNegative() ? Duration.ZERO : remaining;
    }

    /** C3, in a formula that gives the same bits on every machine: hence StrictMath. */
    private Duration length() {
        if (confirmationsMax <= 0) {
            return min;
        }
        Duration max = min.multipliedBy(MAX_TO_MIN);
        double share = Math.min(1, StrictMath.log(sources.size()) / StrictMath.log(confirmationsMax + 1));
        return max.minus(Duration.ofNanos(Math.round(max.minus(min).toNanos() * share)));
    }
}
