package gossipkit.grading.simulate.rumour;

import gossipkit.sim.ProtocolFactory;
import gossipkit.swim.Address;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.MemberId;
import gossipkit.swim.MembershipProtocol;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Makes the members of one run, who all know each other. */
final class RumourMembers implements ProtocolFactory {

    private static final int PULLS_PER_ROUND = 1;

    private final Strategy strategy;
    private final RumourSettings settings;
    private final Directory directory = new Directory();

    RumourMembers(Strategy strategy, RumourSettings settings) {
        this.strategy = strategy;
        this.settings = settings;
    }

    @Override
    public MembershipProtocol create(
            MemberId self, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        Memory memory = new Memory(settings, clock);
        Peers peers = new Peers(directory, address, random);
        Habit habit = habit(self, memory, peers, config.fanout(), random);
        Optional<Duration> beat = settings.inStep() ? Optional.of(config.probeInterval()) : Optional.empty();
        return new RumourMember(address, memory, habit, clock, beat);
    }

    private Habit habit(MemberId self, Memory memory, Peers peers, int fanout, RandomGenerator random) {
        Habit push = Habit.push(memory, peers, fanout);
        return switch (strategy) {
            case PUSH -> push;
            case PULL -> Habit.pull(self, memory, peers, PULLS_PER_ROUND);
            case PUSH_PULL -> Habit.either(settings.pushShare(), push, Habit.pull(self, memory, peers, fanout), random);
            case INFECT_AND_DIE -> Habit.infectAndDie(memory, peers, fanout);
            case SWIM -> throw new IllegalArgumentException("the subject makes the members of swim");
        };
    }
}
