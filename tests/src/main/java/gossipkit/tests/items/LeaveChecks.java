package gossipkit.tests.items;

import static gossipkit.tests.Rule.L1;
import static gossipkit.tests.Rule.L2;
import static gossipkit.tests.Rule.P1;
import static gossipkit.tests.Rule.P8;
import static gossipkit.tests.harness.Demands.demand;
import static gossipkit.tests.harness.Demands.demandEqual;

import gossipkit.sim.ScheduleSearch;
import gossipkit.sim.SimulationSettings;
import gossipkit.sim.TraceEvent;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.GossipMessage.Ack;
import gossipkit.swim.GossipMessage.Gossip;
import gossipkit.swim.GossipMessage.Ping;
import gossipkit.swim.GossipMessage.PingReq;
import gossipkit.swim.Member;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import gossipkit.swim.MemberUpdate;
import gossipkit.tests.Check;
import gossipkit.tests.Checks;
import gossipkit.tests.Item;
import gossipkit.tests.harness.Actions;
import gossipkit.tests.harness.Cluster;
import gossipkit.tests.harness.Invariants;
import gossipkit.tests.harness.Peer;
import gossipkit.tests.harness.Pinged;
import gossipkit.tests.harness.SoloMember;
import gossipkit.tests.harness.Wording;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Task 9: a member says goodbye, and stays gone. */
@Checks(Item.LEAVE)
public class LeaveChecks {

    @Property(tries = 10)
    @Check(
            rules = {L1},
            essential = true,
            hints = {
                "How do the others learn that you have not crashed, but gone on purpose?",
                "Look at what leave returns, and at the claim that it carries (L1, G4).",
                "leave makes you LEFT, one incarnation higher, and sends that claim at once, as Gossip."
            })
    void theGoodbyeIsAnnounced(@ForAll @IntRange(min = 2, max = 9) int other) {
        SoloMember member = SoloMember.start();
        member.learns(List.of(Peer.number(other)));
        Actions actions = member.leave();
        demandEqual(L1, "Gossip to", List.of("node" + other), actions.receivers(Gossip.class));
        List<MemberState> told = actions.claimsAbout(member.self()).stream()
                .map(MemberUpdate::state)
                .toList();
        demandEqual(L1, "in it, about itself,", List.of(MemberState.LEFT), told);
    }

    @Property(tries = 15)
    @Check(
            rules = {L1},
            hints = {
                "Which incarnation does the goodbye carry, so that it wins over whatever is said at the present one?",
                "Look at all the fields of your own claim after leave, and at aliveMembers and isAlive (L1, V1).",
                "The goodbye is LEFT at your incarnation + 1, with your address and your metadata kept. From then "
                        + "on you are not among the alive."
            })
    void theGoodbyeHasAHigherIncarnation(@ForAll @IntRange(max = 3) int renewals) {
        SoloMember member = SoloMember.start();
        member.learns(Peer.numbers(2, 4));
        for (int renewal = 0; renewal < renewals; renewal++) {
            member.updateMetadata("key" + renewal, "value");
        }
        Map<String, String> metadata = member.metadata(member.self()).orElse(Map.of());
        long before = member.incarnation();
        Actions actions = member.leave();
        Peer self = member.self();
        MemberUpdate goodbye = new MemberUpdate(self.id(), MemberState.LEFT, before + 1, self.address(), metadata);
        demandEqual(L1, "what it holds of itself:", Optional.of(goodbye), member.ownClaim());
        demand(L1, actions.claimsAbout(self).contains(goodbye), Wording.of(goodbye) + " to be announced", actions);
        demandEqual(L1, "isAlive of itself", false, member.protocol().isAlive(self.id()));
        List<String> alive =
                member.aliveMembers().stream().map(one -> one.id().value()).toList();
        demandEqual(L1, "aliveMembers()", List.of("node2", "node3", "node4"), alive);
    }

    @Example
    @Check(
            rules = {L1, L2},
            hints = {
                "You have left. What is there to do for tick, leave, updateMetadata and bootstrap?",
                "Look at the first lines of tick, leave, updateMetadata and bootstrap: do they notice that you "
                        + "have left (L1, L2)?",
                "After leave, these four do nothing: no message, no report, and your own claim stays as it is."
            })
    void afterTheGoodbyeNothingStarts() {
        SoloMember member = SoloMember.start();
        member.learns(Peer.numbers(2, 5));
        demand(L1, !member.leave().sends().isEmpty(), "the goodbye to be announced", "nothing");
        Optional<Member> left = member.belief(member.self());
        Actions again = member.leave()
                .and(member.updateMetadata("role", "leader"))
                .and(member.bootstrap(List.of(Peer.number(2).address())));
        demand(
                L1,
                again.sends().isEmpty() && again.changes().isEmpty(),
                "nothing from leave, updateMetadata and bootstrap",
                again);
        for (int tick = 0; tick < 4; tick++) {
            Actions actions = member.nextTick();
            demand(L2, actions.sends().isEmpty() && actions.changes().isEmpty(), "nothing from a tick", actions);
        }
        demandEqual(L1, "unchanged, of itself", left, member.belief(member.self()));
    }

    @Property(tries = 10)
    @Check(
            rules = {L2},
            hints = {
                "Somebody still pings you. What does your answer tell it, even long after the goodbye?",
                "Look at the updates of your Acks after leave, for a Ping and for a PingReq whose target is you (L2).",
                "Each Ack to a Ping, or to a PingReq for you, carries your LEFT claim: first of all, and also when "
                        + "it was retired."
            })
    void theGoodbyeIsRepeatedToWhoeverAsks(@ForAll @IntRange(min = 1, max = 60) int pings, @ForAll boolean asRelayed) {
        SoloMember member = SoloMember.start();
        member.learns(Peer.numbers(2, 4));
        member.leave();
        Peer asker = Peer.number(3);
        for (int ping = 0; ping < pings; ping++) {
            GossipMessage question = asRelayed ? asker.pingReq(ping, member.self()) : asker.ping(ping);
            Actions actions = member.receive(asker, question);
            demandEqual(L2, "an Ack to", List.of("node3"), actions.receivers(Ack.class));
            demandEqual(
                    L2,
                    "in it, about itself",
                    Optional.of(MemberState.LEFT),
                    actions.claimsAbout(member.self()).stream().findFirst().map(MemberUpdate::state));
        }
    }

    @Property(tries = 30)
    @Check(
            rules = {L2},
            hints = {
                "Somebody claims something newer about you than your goodbye. Do you come back to refute it?",
                "Look at the refutation in your merging: which state does it give you after leave, and which "
                        + "claims does it answer (L2)?",
                "Only a claim at a higher incarnation than your goodbye is answered: one above the highest, LEFT "
                        + "again, to its sender too. All others do nothing."
            })
    void theGoodbyeIsDefended(
            @ForAll MemberState state, @ForAll @IntRange(min = -2, max = 4) int above, @ForAll boolean stranger) {
        SoloMember member = SoloMember.start();
        member.learns(Peer.numbers(2, 7));
        member.updateMetadata("role", "leader");
        member.leave();
        Peer from = Peer.number(stranger ? 9 : 2);
        MemberUpdate rumour = member.self().claim(state, Math.max(0, member.incarnation() + above));
        Actions actions = member.receive(from, Peer.gossip(rumour));
        long incarnation = member.incarnation();
        demand(L2, incarnation > rumour.incarnation() || above <= 0, "a higher incarnation than that", incarnation);
        demandEqual(L2, "of itself", Optional.of(MemberState.LEFT), member.state(member.self()));
        if (above > 0) {
            boolean told = actions.to(from).size() == 1
                    && actions.to(from)
                            .get(0)
                            .updates()
                            .containsAll(member.ownClaim().stream().toList());
            demand(L2, told, "its goodbye to " + from, actions);
        } else {
            demand(L2, actions.sends().isEmpty(), "nothing about " + Wording.of(rumour), actions);
        }
    }

    @Example
    @Check(
            rules = {L2},
            hints = {
                "A probe was open when you left. Who still waits for its Ack?",
                "Look at what leave does to your open probes, and at what handleTimer and tick do with them later "
                        + "(L2).",
                "With leave, all open probes are gone. Their timers find nothing: no PingReq, no suspicion."
            })
    void openProbesAreDropped() {
        SoloMember member = SoloMember.start();
        member.learns(Peer.numbers(2, 5));
        Pinged ping = Pinged.in(member.tick(), P1);
        demand(L1, !member.leave().sends().isEmpty(), "the goodbye to be announced", "nothing");
        Actions later = member.nextTick().and(member.nextTick());
        demand(L2, later.sends(PingReq.class).isEmpty(), "no PingReq", later);
        demandEqual(L2, "still", Optional.of(MemberState.ALIVE), member.state(ping.target()));
    }

    @Property(tries = 8)
    @Check(
            rules = {L1, L2},
            hints = {
                "One member leaves and then switches off. Does anybody take that for a crash?",
                "Look at what others do with a LEFT claim: do they pass it on, and do they still ping, or suspect, "
                        + "whom they hold LEFT (L1, L2)?",
                "LEFT wins over everything at its incarnation, and is passed on as news. Whoever holds it neither "
                        + "pings nor suspects that member any more."
            })
    void everybodyKnowsWhoHasLeft(
            @ForAll @IntRange(min = 2, max = 6) int members,
            @ForAll @IntRange(max = 1000) int seed,
            @ForAll boolean switchedOff) {
        Cluster cluster = new Cluster(Cluster.talkative(members, seed));
        cluster.introduceAll().runFor(Duration.ofMillis(300)).act(running -> running.leave(1));
        cluster.runForSeconds(2);
        if (switchedOff) {
            cluster.act(running -> running.crash(1));
        }
        cluster.runForSeconds(20);
        List<MemberId> others = Peer.numbers(2, members).stream().map(Peer::id).toList();
        demandEqual(L1, "members that report its goodbye:", others, thatReport(cluster, MemberState.LEFT));
        demandEqual(L2, "members that suspect it:", List.of(), thatReport(cluster, MemberState.SUSPECT));
    }

    /** The members that have reported that node1 is now in that state. */
    private static List<MemberId> thatReport(Cluster cluster, MemberState state) {
        return cluster.changesTo(state).stream()
                .filter(change -> change.about().equals(Peer.number(1).id()))
                .map(TraceEvent.Changed::member)
                .distinct()
                .sorted()
                .toList();
    }

    @Property(tries = 10)
    @Check(
            rules = {P8, L2},
            hints = {
                "After the goodbye ticks do nothing. What else empties the list of those who asked you to relay?",
                "Look at what removes your relay notes: is it something that only a tick did before leave (P8, L2)?",
                "Notes about relays must end after leave too, within two periods: drop them with leave, or by a "
                        + "timer, or look at the clock before you forward."
            })
    void nothingIsForwardedLongAfterTheGoodbye(
            @ForAll boolean askedBefore, @ForAll @IntRange(min = 3, max = 6) int periods) {
        SoloMember member = SoloMember.start();
        member.learns(Peer.numbers(2, 4));
        member.answeredTick();
        Peer requester = Peer.number(2);
        Peer target = Peer.number(3);
        PingReq request = requester.pingReq(70, target);
        Actions asked = askedBefore ? member.receive(requester, request) : Actions.NONE;
        demand(L1, !member.leave().sends().isEmpty(), "the goodbye to be announced", "nothing");
        asked = askedBefore ? asked : member.receive(requester, request);
        for (int period = 0; period < periods; period++) {
            member.nextTick();
        }
        for (Ping relayed : asked.messages(Ping.class)) {
            Actions late = member.receive(target, target.ack(relayed.seq()));
            demand(P8, late.to(requester).isEmpty(), "no Ack forwarded " + periods + " periods later", late);
        }
    }

    /** A member refutes a rumour and leaves soon after, while the others probe it. */
    @Example
    @Check(
            rules = {L1, L2},
            hints = {
                "The goodbye overtakes other news about you, or the other way round. Who believes what in the end?",
                "Look at the incarnation of your goodbye, when you have refuted something just before (L1, S1).",
                "The goodbye is one incarnation above all that you have said before, so it wins in whatever order the claims arrive."
            })
    void everyOrderEndsInTheGoodbye() {
        SimulationSettings settings = Cluster.talkative(3, 0);
        new ScheduleSearch(Cluster.SEARCHED_EVENTS, 0).explore(schedule -> {
            Cluster cluster = new Cluster(
                    schedule, settings, Invariants.noReturnAfterLeaving(), Invariants.onlyGreaterClaimsWin());
            cluster.introduceAll().act(running -> {
                running.deliver(1, 3, Peer.gossip(Peer.number(3).suspect(0)));
                running.at(Duration.ofMillis(500), () -> running.leave(3));
            });
            cluster.runForSeconds(1);
            demand(L1, !cluster.changesTo(MemberState.LEFT).isEmpty(), "LEFT to be reported", "no such report");
        });
    }
}
