package gossipkit.grading.simulate.claims;

import gossipkit.grading.simulate.compare.Distribution;
import gossipkit.sim.ProtocolFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** All claims, and how they are measured: each on the seeds 1, 2, ... */
public final class Claims {

    /** On how many seeds the page is measured. */
    public static final int USUAL_SEEDS = 100;

    private Claims() {}

    /** First those about rumours, then those about SWIM. */
    public static List<Claim> all() {
        return Stream.of(SpeedClaims.all(), CostClaims.all(), SwimClaims.all())
                .flatMap(List::stream)
                .toList();
    }

    /** How many figures it takes to measure all. */
    public static int figures(int seeds) {
        return all().size() * seeds;
    }

    /**
     * Measures all.
     *
     * @param subject makes the members of SWIM clusters
     * @param seeds how many figures there are for each claim
     * @param done hears after each figure how many there are
     * @throws gossipkit.grading.UsageError if a cluster of the subject does not come to rest
     */
    public static List<ClaimResult> measure(ProtocolFactory subject, int seeds, IntConsumer done) {
        List<ClaimResult> results = new ArrayList<>();
        for (Claim claim : all()) {
            List<OptionalDouble> figures = new ArrayList<>(seeds);
            for (long seed = 1; seed <= seeds; seed++) {
                figures.add(claim.experiment().figure(subject, seed));
                done.accept(results.size() * seeds + figures.size());
            }
            results.add(ClaimResult.of(claim, Distribution.of(figures)));
        }
        return results;
    }
}
