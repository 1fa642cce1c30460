package gossipkit.exercise.swim;

import gossipkit.grading.Isolation;
import gossipkit.grading.subject.Bonus;
import gossipkit.grading.subject.LoadedSubject;
import gossipkit.swim.AdvancedMembershipProtocol;
import gossipkit.swim.ConvergenceStats;
import gossipkit.swim.GossipAction;
import gossipkit.swim.GossipConfig;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** A subject for tests, with a bonus: what its antiEntropySync and its autoTune do is given. */
public final class AdvancedSpecimen extends Specimen implements AdvancedMembershipProtocol {

    private final Supplier<List<GossipAction>> sync;
    private final Runnable tune;

    private AdvancedSpecimen(Supplier<List<GossipAction>> sync, Runnable tune) {
        super(List::of);
        this.sync = sync;
        this.tune = tune;
    }

    /** A subject that does nothing, but for two calls of its bonus. */
    public static LoadedSubject doing(Supplier<List<GossipAction>> sync, Runnable tune) {
        return with(Bonus.of((id, address, config, random, clock) -> new AdvancedSpecimen(sync, tune)));
    }

    /** A subject that does nothing, with that bonus. */
    public static LoadedSubject with(Bonus bonus) {
        return new LoadedSubject("specimen", Isolation.NONE, idle().members(), bonus);
    }

    @Override
    public List<GossipAction> antiEntropySync() {
        return sync.get();
    }

    @Override
    public Duration suspicionTimeout() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void autoTune() {
        tune.run();
    }

    @Override
    public GossipConfig config() {
        return GossipConfig.defaults();
    }

    @Override
    public ConvergenceStats convergenceStats() {
        return new ConvergenceStats(0, 0, 0);
    }
}
