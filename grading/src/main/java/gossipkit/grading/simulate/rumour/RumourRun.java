package gossipkit.grading.simulate.rumour;

import gossipkit.sim.ProtocolFactory;
import gossipkit.sim.Simulation;
import gossipkit.sim.SimulationSettings;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.MemberId;
import gossipkit.swim.MembershipProtocol;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One rumour among many members. The first member starts it once all are ready: in {@link Strategy#SWIM}, when the
 * cluster has come to rest. Messages get lost only from then on, and may carry a claim about every member, so that what
 * is measured is the rumour, not the joining.
 *
 * @param strategy how it is spread
 * @param settings members, seed, network, fanout and length of a round
 * @param rumours how long members care for a rumour; plays no part in {@link Strategy#SWIM}
 * @param rounds how long the run lasts after the start of the rumour
 */
public record RumourRun(Strategy strategy, SimulationSettings settings, RumourSettings rumours, int rounds) {

    private static final int FIRST = 1;
    private static final String KEY = "news";
    private static final String VALUE = "1";

    /** Before it, each member has ticked, so that those in step know the beat. */
    private static final int ROUNDS_BEFORE = 2;

    /** The usual run: 30 rounds of the simulator's default second, default rumours, as many events as it takes. */
    public static RumourRun of(Strategy strategy, int members, long seed) {
        return new RumourRun(
                strategy,
                SimulationSettings.of(members, seed).withEventBudget(Long.MAX_VALUE),
                RumourSettings.defaults(),
                30);
    }

    /**
     * Lets the rumour spread.
     *
     * @param subject makes the members of {@link Strategy#SWIM}
     * @throws gossipkit.grading.UsageError if the subject's cluster does not come to rest
     * @throws gossipkit.sim.ProtocolCrash if the subject throws
     * @throws gossipkit.sim.BudgetExhausted if there are more events than the settings allow
     */
    public RumourResult result(ProtocolFactory subject) {
        Simulation cluster = new Simulation(strategy.members(rumours, subject), calm(), List.of());
        makeReady(cluster);
        return spread(cluster);
    }

    /** What rules the run until the rumour starts. */
    private SimulationSettings calm() {
        GossipConfig config = settings.config();
        int piggyback = Math.max(config.maxPiggyback(), settings.members());
        return settings.withLoss(0).withConfig(config.withMaxPiggyback(piggyback));
    }

    /** The start is just before the next beat, so that the first round of those in step comes at once. */
    private void makeReady(Simulation cluster) {
        if (strategy == Strategy.SWIM) {
            Settling.joinAndWait(cluster, settings);
        } else {
            cluster.runFor(period().multipliedBy(ROUNDS_BEFORE).minusMillis(1));
        }
    }

    private RumourResult spread(Simulation cluster) {
        MemberId first = cluster.id(FIRST);
        Witness witness = new Witness(news(first), byId(cluster));
        long startMillis = cluster.nowMillis();
        cluster.setLoss(settings.loss());
        cluster.trace().follow(witness);
        cluster.updateMetadata(FIRST, KEY, VALUE);
        witness.told(first, startMillis);
        cluster.runFor(period().multipliedBy(rounds));
        return witness.result(settings.members(), startMillis, period().toMillis());
    }

    private News news(MemberId first) {
        return strategy == Strategy.SWIM ? News.metadata(first, KEY, VALUE) : News.rumour(Rumour.id(KEY, VALUE));
    }

    private Map<MemberId, MembershipProtocol> byId(Simulation cluster) {
        return IntStream.rangeClosed(1, settings.members())
                .boxed()
                .collect(Collectors.toMap(cluster::id, cluster::node));
    }

    private Duration period() {
        return settings.config().probeInterval();
    }
}
