package gossipkit.grading.watch;

import gossipkit.swim.Address;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.MemberId;
import gossipkit.swim.MembershipProtocol;
import gossipkit.tests.Check;
import gossipkit.tests.Checks;
import gossipkit.tests.Item;
import gossipkit.tests.Rule;
import gossipkit.tests.Subject;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import org.assertj.core.api.Assertions;

/** Checks that are quick, and easily passed. */
final class WatchSpecimens {

    /** A class for each item: one without checks would never be full. */
    static final List<Class<?>> ALL = List.of(
            Bootstrap.class,
            ProbeCycle.class,
            PingAck.class,
            SuspicionTimeout.class,
            IndirectProbe.class,
            Refutation.class,
            DeadTransition.class,
            MetadataPropagation.class,
            Leave.class,
            FanoutLimit.class);

    private WatchSpecimens() {}

    @Checks(Item.BOOTSTRAP)
    static final class Bootstrap {

        @Check(
                rules = Rule.J1,
                essential = true,
                hints = {"1", "2", "3"})
        @Example
        void clusterIsEmpty() {
            Assertions.assertThat(member().clusterSize()).isZero();
        }
    }

    @Checks(Item.LEAVE)
    static final class Leave {

        @Check(
                rules = Rule.L1,
                essential = true,
                hints = {"1", "2", "3"})
        @Example
        void leavingIsSilent() {
            Assertions.assertThat(member().leave()).isEmpty();
        }
    }

    abstract static class Constructed {

        @Check(
                rules = Rule.J1,
                essential = true,
                hints = {"1", "2", "3"})
        @Example
        void canBeMade() {
            Assertions.assertThat(member()).isNotNull();
        }
    }

    @Checks(Item.PROBE_CYCLE)
    static final class ProbeCycle extends Constructed {}

    @Checks(Item.PING_ACK)
    static final class PingAck extends Constructed {}

    @Checks(Item.SUSPICION_TIMEOUT)
    static final class SuspicionTimeout extends Constructed {}

    @Checks(Item.INDIRECT_PROBE)
    static final class IndirectProbe extends Constructed {}

    @Checks(Item.REFUTATION)
    static final class Refutation extends Constructed {}

    @Checks(Item.DEAD_TRANSITION)
    static final class DeadTransition extends Constructed {}

    @Checks(Item.METADATA_PROPAGATION)
    static final class MetadataPropagation extends Constructed {}

    @Checks(Item.FANOUT_LIMIT)
    static final class FanoutLimit extends Constructed {}

    private static MembershipProtocol member() {
        Address address = Address.parse("10.0.0.1:7946");
        return Subject.factory()
                .create(new MemberId("node1"), address, GossipConfig.defaults(), new Random(1), InstantSource.system());
    }
}
