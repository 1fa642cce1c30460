package gossipkit.tests.bonus;

import static gossipkit.tests.Rule.C1;
import static gossipkit.tests.Rule.C2;
import static gossipkit.tests.Rule.C3;
import static gossipkit.tests.Rule.C4;
import static gossipkit.tests.harness.Demands.demandEqual;

import gossipkit.swim.GossipConfig;
import gossipkit.swim.MemberState;
import gossipkit.tests.Check;
import gossipkit.tests.Checks;
import gossipkit.tests.Item;
import gossipkit.tests.Rule;
import gossipkit.tests.harness.AdvancedMember;
import gossipkit.tests.harness.ExpectedSuspicion;
import gossipkit.tests.harness.Peer;
import gossipkit.tests.harness.Pinged;
import gossipkit.tests.harness.SoloMember;
import gossipkit.tests.items.Active;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Task B3: a suspicion that nobody shares lasts long, and each member that shares it makes it shorter. */
@Checks(Item.DYNAMIC_SUSPICION)
public class DynamicSuspicionChecks {

    private static final Duration MILLISECOND = Duration.ofMillis(1);
    private static final int PROBES_MAX = 60;
    private static final Peer SUSPECT = Peer.number(2);
    private static final Peer FIRST = Peer.number(3);
    /** The number of the first peer that confirms what {@link #FIRST} said. */
    private static final int FIRST_CONFIRMATION = 4;

    @Property(tries = 15)
    @Check(
            rules = {C1, C2},
            essential = true,
            hints = {
                "Only one address has said that a member is suspect. What if the fault is on that side?",
                "Look at the delay of the timer that a new suspicion schedules (C2).",
                "With C = 0 the formula gives max: six times what T2 says. The suspect has all that time to refute."
            })
    void anUnconfirmedSuspicionLastsSixTimesAsLong(
            @ForAll @IntRange(min = 2, max = 40) int others, @ForAll @IntRange(min = 3, max = 9) int multiplier) {
        SoloMember member = among(others, multiplier).solo();
        hears(member, FIRST, 0);
        Duration min = Active.suspicionTime(member, others);
        demandDeath(C2, member, Duration.ZERO, min.multipliedBy(6));
    }

    @Property(tries = 40)
    @Check(
            rules = {C3, C4},
            hints = {
                "How much time does each further voice take from the suspicion?",
                "Look at what you compute when a confirmation arrives: from when on does it count (C3)?",
                "The whole length with C confirmations is max - (max - min) x ln(C + 1) / ln(K + 1), never less than "
                        + "min, from the start of the suspicion on."
            })
    void eachConfirmationMakesItShorter(
            @ForAll @IntRange(min = 3, max = 14) int others,
            @ForAll @IntRange(min = 3, max = 12) int multiplier,
            @ForAll @IntRange(min = 1, max = 12) int voices,
            @ForAll @IntRange(max = 150) int gapMillis) {
        SoloMember member = among(others, multiplier).solo();
        Duration start = member.now();
        int confirmations = Math.min(voices, others - 2);
        hears(member, FIRST, 0);
        for (int voice = 0; voice < confirmations; voice++) {
            member.advance(Duration.ofMillis(gapMillis));
            hears(member, Peer.number(FIRST_CONFIRMATION + voice), 0);
        }
        demandDeath(C3, member, start, expected(member, others).after(confirmations));
    }

    @Property(tries = 12)
    @Check(
            rules = {C2},
            hints = {
                "Two members are left, or suspicionMultiplier is 2. Who could confirm a suspicion?",
                "Look at K = min(suspicionMultiplier - 2, n - 2) when it is 0 or less (C2).",
                "With K <= 0 no confirmation is waited for: the suspicion lasts min, and confirmations change nothing."
            })
    void withNobodyToConfirmItIsShort(@ForAll @IntRange(min = 1, max = 10) int others, @ForAll boolean confirmed) {
        int multiplier = others == 1 ? 5 : 1 + others % 2;
        SoloMember member = among(others, multiplier).solo();
        hears(member, FIRST, 0);
        if (confirmed) {
            hears(member, Peer.number(FIRST_CONFIRMATION), 0);
        }
        demandDeath(C2, member, Duration.ZERO, Active.suspicionTime(member, others));
    }

    @Property(tries = 15)
    @Check(
            rules = {C4},
            hints = {
                "One member tells you the same thing again and again. Is that one opinion or many?",
                "Look at what you remember of those who shared the suspicion: numbers, or addresses (C4)?",
                "An address counts once, and the one that the suspicion came from first is no confirmation at all."
            })
    void oneAddressCountsOnce(
            @ForAll @IntRange(min = 1, max = 5) int repeats, @ForAll @IntRange(max = 2) int confirmations) {
        int others = 12;
        SoloMember member = among(others, 8).solo();
        for (int repeat = 0; repeat <= repeats; repeat++) {
            hearsConfirmed(member, confirmations, 0);
        }
        demandDeath(C4, member, Duration.ZERO, expected(member, others).after(confirmations));
    }

    @Property(tries = 10)
    @Check(
            rules = {C4},
            hints = {
                "A claim about the suspect that is older than your suspicion: does it say the same?",
                "Look at what you compare before you count a confirmation (C4).",
                "Only SUSPECT at the incarnation that you hold counts; what others say of earlier incarnations, or "
                        + "that it is ALIVE, does not."
            })
    void onlyTheSameSuspicionCounts(@ForAll @IntRange(min = 1, max = 6) int voices) {
        int others = 12;
        SoloMember member = among(others, 8).solo();
        hears(member, FIRST, 3);
        for (int voice = 0; voice < voices; voice++) {
            Peer peer = Peer.number(FIRST_CONFIRMATION + voice);
            member.receive(peer, Peer.gossip(voice % 2 == 0 ? SUSPECT.suspect(2) : SUSPECT.alive(3)));
        }
        demandDeath(C4, member, Duration.ZERO, expected(member, others).after(0));
    }

    @Example
    @Check(
            rules = {C3, C4},
            hints = {
                "Your own probe has failed, and then another member says the same. How many voices are that?",
                "Look at whether a suspicion that your own probe began has a source (C4).",
                "One's own probes are a source like an address: the first to say so is no confirmation, the next one is."
            })
    void anotherVoiceConfirmsOnesOwn() {
        AdvancedMember advanced = among(6, 8);
        SoloMember member = advanced.solo();
        Peer target = failedProbe(member);
        Duration start = member.now();
        member.receive(otherThan(target, 2), Peer.gossip(target.suspect(0)));
        demandDeath(C4, member, target, start, expected(member, 6).after(1));
    }

    @Example
    @Check(
            rules = {C4},
            hints = {
                "A suspicion came from another member, and now your own probes fail, one after the other. Do they count?",
                "Look at what happens when a probe of yours fails and its target is SUSPECT already (C4).",
                "All failed probes of your own together are one source: the first one confirms, the others change nothing."
            })
    void onesOwnFailedProbesConfirmOnce() {
        int others = 3;
        SoloMember member = among(others, 60).solo();
        hears(member, FIRST, 0);
        int failures = 0;
        for (int probe = 0; probe < PROBES_MAX && failures < 3; probe++) {
            Pinged ping = Pinged.in(member.nextTick(), C4);
            if (ping.target().equals(SUSPECT)) {
                failures++;
            } else {
                member.receive(ping.target(), ping.ack());
            }
        }
        member.nextTick();
        demandDeath(C4, member, Duration.ZERO, expected(member, others).after(1));
    }

    @Example
    @Check(
            rules = {C3},
            hints = {
                "A confirmation comes so late that the shorter time is over already. How much remains?",
                "Look at what you do when the remaining time is zero or negative: a timer of no length is possible (C3).",
                "The member is then DEAD at once: in this call, or by a timer that runs out in the same instant."
            })
    void aLateConfirmationEndsItAtOnce() {
        int others = 12;
        SoloMember member = among(others, 3).solo();
        hears(member, FIRST, 0);
        member.advance(expected(member, others).after(0).minus(Duration.ofSeconds(1)));
        demandEqual(C3, "before the confirmation, " + SUSPECT, Optional.of(MemberState.SUSPECT), member.state(SUSPECT));
        hears(member, Peer.number(FIRST_CONFIRMATION), 0);
        member.advance(MILLISECOND);
        demandEqual(C3, "just after it, " + SUSPECT, Optional.of(MemberState.DEAD), member.state(SUSPECT));
    }

    @Property(tries = 10)
    @Check(
            rules = {C2, C3},
            hints = {
                "The suspect has refuted, and is suspected anew. Who has confirmed the new suspicion so far?",
                "Look at when you forget the sources of a suspicion, and at which suspicion a timer belongs to (C2, T3).",
                "A suspicion at a higher incarnation begins with max and without confirmations; timers of the old one "
                        + "do nothing."
            })
    void aNewSuspicionBeginsAfresh(@ForAll @IntRange(max = 4) int confirmations, @ForAll boolean refuted) {
        int others = 12;
        SoloMember member = among(others, 8).solo();
        hearsConfirmed(member, 4, 0);
        member.advance(Duration.ofSeconds(2));
        if (refuted) {
            member.receive(SUSPECT, Peer.gossip(SUSPECT.alive(1)));
        }
        Duration start = member.now();
        hearsConfirmed(member, confirmations, refuted ? 2 : 1);
        demandDeath(C3, member, start, expected(member, others).after(confirmations));
    }

    @Property(tries = 20)
    @Check(
            rules = {C1},
            hints = {
                "Which members does n count: the suspects too? And the dead?",
                "Look at what suspicionTimeout computes, after joins and after deaths (C1, T2).",
                "It is probeTimeout x suspicionMultiplier x L(n) now, n being you and the others that are ALIVE or SUSPECT."
            })
    void theTimeoutFollowsTheSize(
            @ForAll @IntRange(max = 60) int others,
            @ForAll @IntRange(max = 20) int suspects,
            @ForAll @IntRange(max = 20) int dead) {
        AdvancedMember member = AdvancedMember.start(AdvancedMember.untuned());
        int all = others + suspects + dead;
        for (int peer = 0; peer < all; peer++) {
            MemberState state = peer < others
                    ? MemberState.ALIVE
                    : peer < others + suspects ? MemberState.SUSPECT : MemberState.DEAD;
            member.solo().learns(List.of(Peer.number(2 + peer)));
            member.solo().receive(FIRST, Peer.gossip(Peer.number(2 + peer).claim(state, 1)));
        }
        Duration expected = Active.suspicionTime(member.solo(), others + suspects);
        demandEqual(
                C1,
                "suspicionTimeout() with " + others + " ALIVE, " + suspects + " SUSPECT and " + dead + " DEAD others:",
                expected,
                member.suspicionTimeout());
    }

    /** It knows node2 to the last. */
    private static AdvancedMember among(int others, int multiplier) {
        GossipConfig base = GossipConfig.defaults().withSuspicionMultiplier(multiplier);
        AdvancedMember member =
                AdvancedMember.start(AdvancedMember.untuned().withBase(base), 31L * others + multiplier);
        member.solo().learns(Peer.numbers(2, others + 1));
        return member;
    }

    private static ExpectedSuspicion expected(SoloMember member, int others) {
        return ExpectedSuspicion.among(others, member.config());
    }

    private static void hears(SoloMember member, Peer from, long incarnation) {
        member.receive(from, Peer.gossip(SUSPECT.suspect(incarnation)));
    }

    /** The first voice, and then so many others. */
    private static void hearsConfirmed(SoloMember member, int confirmations, long incarnation) {
        hears(member, FIRST, incarnation);
        for (int voice = 0; voice < confirmations; voice++) {
            hears(member, Peer.number(FIRST_CONFIRMATION + voice), incarnation);
        }
    }

    /** Ticks once; the one that is pinged does not answer, and is suspected a period later. */
    private static Peer failedProbe(SoloMember member) {
        Peer target = Pinged.in(member.tick(), C4).target();
        Pinged next = Pinged.in(member.nextTick(), C4);
        if (!next.target().equals(target)) {
            member.receive(next.target(), next.ack());
        }
        demandEqual(C4, "after a failed probe, " + target, Optional.of(MemberState.SUSPECT), member.state(target));
        return target;
    }

    private static Peer otherThan(Peer peer, int number) {
        return Peer.number(number).equals(peer) ? Peer.number(number + 1) : Peer.number(number);
    }

    private static void demandDeath(Rule rule, SoloMember member, Duration start, Duration length) {
        demandDeath(rule, member, SUSPECT, start, length);
    }

    /** It is SUSPECT until then, and DEAD afterwards. */
    private static void demandDeath(Rule rule, SoloMember member, Peer suspect, Duration start, Duration length) {
        Duration rest = start.plus(length).minus(member.now());
        member.advance(rest.minus(MILLISECOND));
        String when = length.toMillis() + " ms after the suspicion began, " + suspect;
        demandEqual(rule, "just before " + when, Optional.of(MemberState.SUSPECT), member.state(suspect));
        member.advance(MILLISECOND.multipliedBy(2));
        demandEqual(rule, "just after " + when, Optional.of(MemberState.DEAD), member.state(suspect));
    }
}
