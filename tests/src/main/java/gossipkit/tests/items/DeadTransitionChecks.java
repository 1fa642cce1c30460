package gossipkit.tests.items;

import static gossipkit.tests.Rule.M4;
import static gossipkit.tests.Rule.M6;
import static gossipkit.tests.Rule.T3;
import static gossipkit.tests.Rule.T5;
import static gossipkit.tests.harness.Demands.demand;
import static gossipkit.tests.harness.Demands.demandEqual;
import static gossipkit.tests.harness.Demands.demandPresent;

import gossipkit.swim.GossipAction.MembershipChange;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.Member;
import gossipkit.swim.MemberState;
import gossipkit.swim.MemberUpdate;
import gossipkit.tests.Check;
import gossipkit.tests.Checks;
import gossipkit.tests.Item;
import gossipkit.tests.harness.Actions;
import gossipkit.tests.harness.Claim;
import gossipkit.tests.harness.Cluster;
import gossipkit.tests.harness.Peer;
import gossipkit.tests.harness.SoloMember;
import gossipkit.tests.harness.Wording;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Task 7: a suspicion that nobody refutes ends in death; the dead are remembered for a while. */
@Checks(Item.DEAD_TRANSITION)
public class DeadTransitionChecks {

    private static final Duration MILLISECOND = Duration.ofMillis(1);

    @Property(tries = 10)
    @Check(
            rules = {T3},
            essential = true,
            hints = {
                "The suspect has had its time to refute. What is it now?",
                "Look at what you schedule when a suspicion begins (T2), and at what handleTimer does with "
                        + "that timer (T3).",
                "If the member is still SUSPECT at the incarnation of that suspicion, it becomes DEAD, at that "
                        + "same incarnation."
            })
    void aSuspicionThatRunsOutIsDeath(@ForAll @IntRange(min = 3, max = 9) int other) {
        SoloMember member = SoloMember.start();
        Peer suspect = Peer.number(other);
        isSilentAndSuspected(member, suspect);
        member.advance(Active.suspicionTime(member, 1).multipliedBy(2));
        demandEqual(T3, "after the time to refute, " + suspect, Optional.of(MemberState.DEAD), member.state(suspect));
    }

    /** Pinged for a period and accused by others too: a suspect by either rule, whichever of them a member obeys. */
    private static Actions isSilentAndSuspected(SoloMember member, Peer suspect) {
        return member.learns(List.of(suspect))
                .and(member.tick())
                .and(member.nextTick())
                .and(member.receive(Peer.number(2), Peer.gossip(suspect.suspect(0))));
    }

    /** How long a member suspects one of so many others: as long as it does, be it shorter than it should. */
    private static Duration patience(GossipConfig config, int others) {
        SoloMember member = SoloMember.start(config);
        member.learns(Peer.numbers(2, others + 1));
        Peer suspect = Peer.number(2);
        member.receive(Peer.number(9), Peer.gossip(suspect.suspect(0)));
        Duration max = Active.suspicionTime(member, others);
        while (member.state(suspect).equals(Optional.of(MemberState.SUSPECT))
                && member.now().compareTo(max) < 0) {
            member.advance(config.probeTimeout());
        }
        return member.now();
    }

    @Property(tries = 15)
    @Check(
            rules = {T3, M4},
            hints = {
                "At which instant does the suspect die, what is reported, and who else has to hear of it?",
                "Look at what handleTimer returns for that timer, and at what it puts into the queue (T3, M4).",
                "The death comes with its timer and no earlier. It is reported once, from SUSPECT to DEAD, and "
                        + "queued, so that the next tick passes it on."
            })
    void deathComesWhenTheTimerFires(@ForAll @IntRange(min = 1, max = 9) int others) {
        SoloMember member = SoloMember.start();
        member.learns(Peer.numbers(2, others + 1));
        Peer suspect = Peer.number(2);
        Actions suspected = member.receive(Peer.number(9), Peer.gossip(suspect.suspect(0)));
        demandChanges(List.of(change(suspect, MemberState.ALIVE, MemberState.SUSPECT)), suspected);
        member.advance(patience(member.config(), others).minus(MILLISECOND));
        demandEqual(T3, "just before the timer fires", Optional.of(MemberState.SUSPECT), member.state(suspect));
        Actions death = member.advance(MILLISECOND);
        demandEqual(T3, "when the timer has fired", Optional.of(MemberState.DEAD), member.state(suspect));
        demandChanges(List.of(change(suspect, MemberState.SUSPECT, MemberState.DEAD)), death);
        if (others > 1) {
            Actions tick = member.tick();
            demand(M4, tick.claimsAbout(suspect).contains(suspect.dead(0)), "the death to be passed on", tick);
        }
    }

    @Property(tries = 20)
    @Check(
            rules = {T3},
            hints = {
                "Between suspicion and timer the member has renewed itself. Whose timer is it that fires now?",
                "Look at what you remember with each suspicion timer, and at what you compare when it fires (T3).",
                "Tie each timer to a member and to the incarnation at which it was suspected. When that no longer "
                        + "fits, nothing happens. A new suspicion has its own timer."
            })
    void aTimerBelongsToOneSuspicion(@ForAll boolean refuted, @ForAll boolean suspectedAgain) {
        SoloMember member = SoloMember.start();
        member.learns(Peer.numbers(2, 5));
        Peer suspect = Peer.number(5);
        Duration time = patience(member.config(), 4);
        Duration third = time.dividedBy(3);
        member.receive(Peer.number(2), Peer.gossip(suspect.suspect(0)));
        member.advance(third);
        if (refuted) {
            member.receive(Peer.number(2), Peer.gossip(suspect.alive(1)));
        }
        member.advance(third);
        if (suspectedAgain) {
            member.receive(Peer.number(2), Peer.gossip(suspect.suspect(1)));
        }
        member.advance(time.minus(third.multipliedBy(2)));
        MemberState expected = suspectedAgain ? MemberState.SUSPECT : refuted ? MemberState.ALIVE : MemberState.DEAD;
        demandEqual(T3, "when the first timer has fired", Optional.of(expected), member.state(suspect));
        member.advance(third.multipliedBy(2));
        MemberState last = suspectedAgain ? MemberState.DEAD : expected;
        demandEqual(T3, "when the second timer would have fired", Optional.of(last), member.state(suspect));
    }

    @Property(tries = 15)
    @Check(
            rules = {T5},
            hints = {
                "A timer name that you have never given out, or that has run before: what may happen?",
                "Look at how handleTimer finds out what a name means, and at what it forgets once a timer has run "
                        + "(T5).",
                "A name that you did not give out, or whose work is done, does nothing. Remember the open ones, or "
                        + "check the state that the name speaks of."
            })
    void unknownAndRepeatedTimersDoNothing(@ForAll String unknown) {
        SoloMember member = SoloMember.start();
        Peer suspect = Peer.number(4);
        Actions before = isSilentAndSuspected(member, suspect);
        if (!before.timerNames().contains(unknown)) {
            demandQuiet(member, unknown);
        }
        before = before.and(member.advance(Active.suspicionTime(member, 1).multipliedBy(2)));
        demandEqual(T3, "when its timer has fired", Optional.of(MemberState.DEAD), member.state(suspect));
        before.timerNames().forEach(name -> demandQuiet(member, name));
    }

    private static void demandQuiet(SoloMember member, String name) {
        List<Member> before = member.allMembers();
        Actions actions = member.fire(name);
        demand(
                T5,
                actions.sends().isEmpty() && actions.changes().isEmpty(),
                "nothing to happen for the timer \"" + name + "\"",
                actions);
        demandEqual(T5, "unchanged members", before, member.allMembers());
    }

    @Property(tries = 40)
    @Check(
            rules = {M4},
            hints = {
                "When is a change reported, with which old state, and how often? Which deaths are not news?",
                "Look at where your merging adds a MembershipChange, and at the old state that it puts in (M4).",
                "Report one change for each winner that alters the state. Strangers: an empty old state if ALIVE "
                        + "or SUSPECT, no report if DEAD or LEFT. Nothing about yourself."
            })
    void everyChangeIsReportedOnce(@ForAll(supplier = Claim.Sequences.class) List<Claim> claims) {
        SoloMember member = SoloMember.start();
        Peer first = Peer.number(8);
        Actions inOneMessage = member.receive(
                Peer.number(9), Peer.gossip(first.alive(0), first.suspect(0), first.suspect(1), first.dead(1)));
        demandChanges(
                List.of(
                        new MembershipChange(first.id(), Optional.empty(), MemberState.ALIVE),
                        change(first, MemberState.ALIVE, MemberState.SUSPECT),
                        change(first, MemberState.SUSPECT, MemberState.DEAD)),
                inOneMessage);
        for (Claim claim : claims) {
            Optional<MemberState> before = member.state(claim.peer());
            Actions actions = member.receive(Peer.number(9), Peer.gossip(claim.update()));
            demandChanges(changes(claim.peer(), before, member.state(claim.peer())), actions);
        }
    }

    /** What has to be reported when the belief of a peer was that and now is this; whether rightly, is not asked. */
    private static List<MembershipChange> changes(
            Peer peer, Optional<MemberState> before, Optional<MemberState> after) {
        return after.filter(state -> before.isPresent() || Active.is(state))
                .filter(state -> !before.equals(after))
                .map(state -> List.of(new MembershipChange(peer.id(), before, state)))
                .orElse(List.of());
    }

    @Property(tries = 20)
    @Check(
            rules = {M4},
            hints = {
                "You hear that somebody is dead of whom you have never heard. Who needs to know that from you?",
                "Look at your merging for an unknown member that is DEAD or LEFT, and at who gets into a Sync (M4).",
                "Remember it, but do not report it, and tell nobody but that member itself. A newer claim about it "
                        + "is an ordinary change, reported from the state you hold."
            })
    void theDeathOfAStrangerIsRememberedInSilence(@ForAll boolean left, @ForAll @IntRange(max = 3) int incarnation) {
        SoloMember member = SoloMember.start().settledAmong(Peer.numbers(2, 4));
        Peer stranger = Peer.number(9);
        Actions heard = member.receive(
                Peer.number(2), Peer.gossip(stranger.claim(left ? MemberState.LEFT : MemberState.DEAD, incarnation)));
        MemberUpdate death = demandPresent(M4, stranger + " remembered", member.belief(stranger))
                .toUpdate();
        demandChanges(List.of(), heard);
        Peer other = Peer.number(2);
        Actions later = member.answeredTicks(4)
                .and(member.receive(other, other.ping(1)))
                .and(member.receive(other, other.syncRequest()));
        demand(M4, later.claimsAbout(stranger).isEmpty(), "nothing about " + stranger + " to others", later);
        Actions told = member.receive(stranger, stranger.syncRequest());
        demand(M4, told.claimsAbout(stranger).contains(death), Wording.of(death) + " to itself", told);
        Actions back = member.receive(other, Peer.gossip(stranger.alive(incarnation + 1)));
        demandChanges(List.of(change(stranger, death.state(), MemberState.ALIVE)), back);
        Actions news = member.answeredTick();
        demand(M4, !news.claimsAbout(stranger).isEmpty(), "its return to be passed on", news);
    }

    @Property(tries = 30)
    @Check(
            rules = {M4},
            hints = {
                "You have just learnt something. Which message of the next tick passes it on?",
                "Look at what your merging puts into the queue when a claim wins, and also when the state stays "
                        + "the same (M4).",
                "Every winning claim about a known member is queued, whether it changes the state or not. The next "
                        + "tick carries it, in its Ping or in Gossip."
            })
    void whatWinsIsPassedOn(@ForAll MemberState state, @ForAll @IntRange(min = 1, max = 4) int incarnation) {
        SoloMember member = SoloMember.start().settledAmong(Peer.numbers(2, 4));
        member.receive(Peer.number(2), Peer.gossip(Peer.number(4).claim(state, incarnation)));
        MemberUpdate claim = demandPresent(M4, "node4 in the view", member.belief(Peer.number(4)))
                .toUpdate();
        Actions tick = member.answeredTick();
        demand(M4, tick.claimsAbout(Peer.number(4)).contains(claim), Wording.of(claim) + " in the next tick", tick);
    }

    @Property(tries = 10)
    @Check(
            rules = {M6},
            hints = {
                "How long do the dead have to be remembered, so that an old claim does not revive them? And then?",
                "Look at where tick forgets: which time it compares, with which sign, and for which states (M6).",
                "DEAD and LEFT stay until more than deadRetention has passed since their lastUpdate. The next tick "
                        + "drops them without a report. Then they are strangers."
            })
    void tombstonesAreKeptForTheirTimeAndThenForgotten(
            @ForAll @IntRange(min = 1, max = 8) int periods, @ForAll boolean left) {
        GossipConfig config = GossipConfig.defaults().withDeadRetention(Duration.ofSeconds(periods));
        SoloMember member = SoloMember.start(config).settledAmong(Peer.numbers(2, 5));
        Peer dead = Peer.number(5);
        member.receive(Peer.number(2), Peer.gossip(dead.claim(left ? MemberState.LEFT : MemberState.DEAD, 2)));
        member.answeredTicks(periods);
        Actions stale = member.receive(Peer.number(2), Peer.gossip(dead.alive(1)));
        demand(M6, stale.changes().isEmpty(), "no change by an older claim", stale);
        demand(
                M6,
                member.state(dead).filter(state -> !Active.is(state)).isPresent(),
                "the tombstone of " + dead + " after exactly deadRetention",
                member.state(dead));
        Actions forgetting = member.answeredTick();
        demandEqual(M6, "once deadRetention is over", Optional.empty(), member.state(dead));
        demandChanges(List.of(), forgetting);
        Actions anew = member.receive(Peer.number(2), Peer.gossip(dead.alive(0)));
        demandChanges(List.of(new MembershipChange(dead.id(), Optional.empty(), MemberState.ALIVE)), anew);
    }

    @Property(tries = 10)
    @Check(
            rules = {M6},
            hints = {
                "A member is forgotten. Is there still something about it in a queue?",
                "Look at what tick removes when it forgets a member: the view only, or the queue too, and before "
                        + "or after it sends (M6)?",
                "When a member is forgotten, what is queued about it goes in the same tick, before anything is sent."
            })
    void nothingIsSaidOfTheForgotten(@ForAll @Size(min = 6, max = 12) List<Boolean> left) {
        GossipConfig config =
                GossipConfig.defaults().withDeadRetention(Duration.ofSeconds(2)).withMaxPiggyback(1);
        SoloMember member = SoloMember.start(config).settledAmong(Peer.numbers(2, 15));
        List<Peer> dead = Peer.numbers(4, 3 + left.size());
        MemberUpdate[] deaths = dead.stream()
                .map(peer -> peer.claim(left.get(dead.indexOf(peer)) ? MemberState.LEFT : MemberState.DEAD, 1))
                .toArray(MemberUpdate[]::new);
        member.receive(Peer.number(2), Peer.gossip(deaths));
        Actions news =
                member.answeredTicks(2).and(member.advance(member.config().probeInterval()));
        demand(M4, news.carryNews(), "the deaths to be passed on", news);
        Actions later = member.answeredTicks(4);
        List<Peer> mentioned =
                dead.stream().filter(peer -> !later.claimsAbout(peer).isEmpty()).toList();
        demand(M6, mentioned.isEmpty(), "nothing about those that are forgotten", mentioned);
    }

    private static MembershipChange change(Peer peer, MemberState before, MemberState after) {
        return new MembershipChange(peer.id(), Optional.of(before), after);
    }

    private static void demandChanges(List<MembershipChange> expected, Actions actions) {
        List<String> wanted = expected.stream().map(Wording::of).sorted().toList();
        List<String> reported =
                actions.changes().stream().map(Wording::of).sorted().toList();
        demandEqual(M4, "reported", wanted, reported);
    }

    @Property(tries = 8)
    @Check(
            rules = {T3},
            hints = {
                "How long can it take, at most, until the last member knows that somebody has crashed?",
                "Look at each member's way to DEAD: its own probe and suspicion, or the SUSPECT that it hears (P5, "
                        + "T2, T3).",
                "Within two passes everybody has probed the crashed one or heard of it. Each then waits the time "
                        + "of T2. The living refute, and stay ALIVE."
            })
    void everybodyKnowsWhoHasCrashed(
            @ForAll @IntRange(min = 2, max = 6) int members, @ForAll @IntRange(max = 1000) int seed) {
        Cluster cluster = new Cluster(Cluster.talkative(members, seed));
        cluster.introduceAll().runForSeconds(3).act(running -> running.crash(1));
        Duration refutation = Duration.ofMillis(500L * 5 * Active.sizeFactor(members - 1));
        cluster.runForSeconds(2L * members + 2).runFor(refutation);
        for (int viewer = 2; viewer <= members; viewer++) {
            cluster.demandState(T3, viewer, 1, MemberState.DEAD);
            cluster.demandState(T3, viewer, members, MemberState.ALIVE);
        }
    }

    @Property(tries = 10)
    @Check(
            rules = {T3, M6},
            hints = {
                "The suspect was declared dead by others, and is forgotten. What does your old timer find?",
                "Look at what handleTimer does when the suspect is no longer in your view, or was suspected anew "
                        + "after it was forgotten (T3, M6).",
                "A forgotten member has no suspicion left. If it is suspected anew, even at the same incarnation, "
                        + "only the new timer may end that."
            })
    void theTimerOfAForgottenMemberDoesNothing(@ForAll boolean suspectedAnew) {
        GossipConfig config =
                GossipConfig.defaults().withSuspicionMultiplier(20).withDeadRetention(Duration.ofSeconds(2));
        SoloMember member = SoloMember.start(config).settledAmong(Peer.numbers(2, 4));
        Peer suspect = Peer.number(5);
        Duration time = patience(config, 4);
        member.receive(Peer.number(2), Peer.gossip(suspect.suspect(3)));
        member.receive(Peer.number(2), Peer.gossip(suspect.dead(3)));
        demandEqual(M4, "when it is declared dead, " + suspect, Optional.of(MemberState.DEAD), member.state(suspect));
        member.answeredTicks(4);
        demandEqual(M6, "when it is forgotten, " + suspect, Optional.empty(), member.state(suspect));
        if (suspectedAnew) {
            member.receive(Peer.number(2), Peer.gossip(suspect.suspect(3)));
        }
        member.advance(time.minus(MILLISECOND));
        Optional<MemberState> expected = suspectedAnew ? Optional.of(MemberState.SUSPECT) : Optional.empty();
        demandEqual(T3, "when the first timer has fired, " + suspect, expected, member.state(suspect));
    }
}
