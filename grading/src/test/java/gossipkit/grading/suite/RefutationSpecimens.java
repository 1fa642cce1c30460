package gossipkit.grading.suite;

import gossipkit.sim.ProtocolCrash;
import gossipkit.sim.Trace;
import gossipkit.sim.TraceEvent;
import gossipkit.swim.Address;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.MemberId;
import gossipkit.swim.MembershipProtocol;
import gossipkit.tests.Check;
import gossipkit.tests.Checks;
import gossipkit.tests.Item;
import gossipkit.tests.Rule;
import gossipkit.tests.RuleBroken;
import gossipkit.tests.Subject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Disabled;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.opentest4j.TestAbortedException;

/** Checks that each come to something else. */
@Checks(Item.REFUTATION)
final class RefutationSpecimens {

    enum Kind {
        SUSPECT,
        DEAD
    }

    record Claim(Kind kind, long incarnation) {
        boolean isDead() {
            return kind == Kind.DEAD;
        }
    }

    record Scenario(List<Claim> claims, boolean lossy, String name) {}

    @Provide
    Arbitrary<Scenario> scenarios() {
        Arbitrary<Claim> claims = Combinators.combine(
                        Arbitraries.of(Kind.class), Arbitraries.longs().between(0, 1_000))
                .as(Claim::new);
        return Combinators.combine(
                        claims.list().ofMaxSize(20),
                        Arbitraries.of(true, false),
                        Arbitraries.strings().alpha().ofMaxLength(5))
                .as(Scenario::new);
    }

    @Check(rules = Rule.S1, essential = true, hints = "Look at the claim first.")
    @Example
    void holds() {}

    @Check(rules = Rule.S1, hints = "Compare the incarnations.")
    @Property(tries = 200)
    void noClaimAbove100(@ForAll("scenarios") Scenario scenario) {
        Trace run = new Trace("seed " + Subject.seed());
        run.add(new TraceEvent.Noted(0, Optional.empty(), scenario.toString()));
        Subject.began(run);
        for (Claim claim : scenario.claims()) {
            if (claim.incarnation() > 100) {
                throw new RuleBroken(Rule.S1, "at most 100", "" + claim.incarnation());
            }
        }
    }

    @Check(rules = Rule.R1, hints = "Do not throw.")
    @Example
    void tickReturns() {
        MemberId id = new MemberId("node1");
        MembershipProtocol member = Subject.factory()
                .create(
                        id,
                        Address.parse("10.0.0.1:7946"),
                        GossipConfig.defaults(),
                        new Random(1),
                        InstantSource.system());
        try {
            member.tick();
        } catch (RuntimeException | StackOverflowError e) {
            throw new ProtocolCrash(id, "tick()", e);
        }
    }

    @Check(
            rules = Rule.S2,
            hints = {})
    @Property(tries = 50)
    void tickReturnsEachTime(@ForAll int number) {
        tickReturns();
    }

    @Check(
            rules = Rule.S3,
            hints = {})
    @Example
    void aborts() {
        throw new TestAbortedException("gave up");
    }

    @Check(
            rules = Rule.S4,
            hints = {})
    @Property(tries = 10)
    void abortsAlways(@ForAll int number) {
        throw new TestAbortedException("gave up");
    }

    @Check(
            rules = Rule.S5,
            hints = {})
    @Disabled("for the test")
    @Example
    void isDisabled() {}

    @Check(
            rules = Rule.S6,
            hints = {})
    void isNoPropertyAtAll() {}
}
