package gossipkit.grading.cli;

import gossipkit.sim.ProtocolCrash;
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
import java.util.Random;
import net.jqwik.api.Example;

/** A check that every subject passes which does not throw. */
@Checks(Item.BOOTSTRAP)
final class BootstrapSpecimens {

    @Check(
            rules = Rule.J1,
            essential = true,
            hints = {"Where does it start?", "Start with the constructor.", "It stores what it is given."})
    @Example
    void tickReturns() {
        MemberId id = new MemberId("node1");
        Address address = Address.parse("10.0.0.1:7946");
        MembershipProtocol member =
                Subject.factory().create(id, address, GossipConfig.defaults(), new Random(1), InstantSource.system());
        try {
            member.tick();
        } catch (RuntimeException e) {
            throw new ProtocolCrash(id, "tick()", e);
        }
    }
}
