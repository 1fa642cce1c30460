package gossipkit.tests.items;

import static gossipkit.tests.Rule.G1;
import static gossipkit.tests.Rule.G3;
import static gossipkit.tests.Rule.G4;
import static gossipkit.tests.Rule.G5;
import static gossipkit.tests.Rule.G6;
import static gossipkit.tests.Rule.P1;
import static gossipkit.tests.harness.Demands.demand;
import static gossipkit.tests.harness.Demands.demandEqual;

import gossipkit.sim.ScheduleSearch;
import gossipkit.sim.SimulationSettings;
import gossipkit.swim.GossipAction.Send;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.GossipMessage.Ack;
import gossipkit.swim.GossipMessage.Gossip;
import gossipkit.swim.GossipMessage.Ping;
import gossipkit.swim.GossipMessage.Sync;
import gossipkit.swim.GossipMessage.SyncRequest;
import gossipkit.swim.Member;
import gossipkit.swim.MemberState;
import gossipkit.swim.MemberUpdate;
import gossipkit.tests.Check;
import gossipkit.tests.Checks;
import gossipkit.tests.Item;
import gossipkit.tests.harness.Actions;
import gossipkit.tests.harness.Claim;
import gossipkit.tests.harness.Cluster;
import gossipkit.tests.harness.Input;
import gossipkit.tests.harness.Input.Kind;
import gossipkit.tests.harness.Invariants;
import gossipkit.tests.harness.Peer;
import gossipkit.tests.harness.SoloMember;
import gossipkit.tests.harness.Wording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Task 10: news spreads within bounds that do not grow with the cluster. */
@Checks(Item.FANOUT_LIMIT)
public class FanoutLimitChecks {

    /** One message carries little, so that there is news enough for each. */
    private static final GossipConfig TERSE = GossipConfig.defaults().withMaxPiggyback(1);

    @Property(tries = 10)
    @Check(
            rules = {G3},
            essential = true,
            hints = {
                "There is much to tell, and a big cluster to tell it to. How many members does one tick contact?",
                "Look at the Gossip part of tick: over whom does it loop, and when does it stop (G3)?",
                "A tick contacts at most fanout members, and the pinged one is one of them. The rest of the news "
                        + "waits for later ticks."
            })
    void aTickInABigClusterStaysWithinTheFanout(@ForAll @IntRange(min = 2, max = 40) int first) {
        SoloMember member = SoloMember.start(TERSE);
        List<Peer> others = Peer.numbers(first, first + 9);
        member.learns(others);
        Actions tick = member.tick();
        demandEqual(
                G3,
                "messages, with much to tell to ten members:",
                3,
                tick.sends().size());
        List<String> known = Active.among(others, member);
        List<String> contacted = new ArrayList<>(tick.receivers(Ping.class));
        contacted.addAll(tick.receivers(Gossip.class));
        demand(G3, known.containsAll(contacted), "only members that it knows", contacted);
    }

    @Property(tries = 40)
    @Check(
            rules = {G3},
            hints = {
                "While news is queued, how many members does a tick contact in all, and does the pinged one count?",
                "Look at how tick counts its receivers, and at what it does when the queue is empty (G3).",
                "While news is left after the Ping, Gossip goes to others until fanout members, or all there are, "
                        + "have been contacted. Without news there is only the Ping."
            })
    void aTickContactsAsManyAsTheFanoutWhileThereIsNews(
            @ForAll @IntRange(min = 1, max = 5) int fanout, @ForAll @IntRange(min = 1, max = 9) int others) {
        SoloMember member = SoloMember.start(TERSE.withFanout(fanout));
        member.learns(Peer.numbers(2, others + 1));
        Actions tick = member.answeredTick();
        TreeSet<String> contacted = new TreeSet<>(tick.receivers(Ping.class));
        contacted.addAll(tick.receivers(Gossip.class));
        demandEqual(P1, "Pings:", 1, tick.sends(Ping.class).size());
        demandEqual(G3, "members contacted:", Math.min(fanout, others), contacted.size());
        demandEqual(G3, "messages:", contacted.size(), tick.sends().size());
        demandNoEmptyGossip(tick);
    }

    private static void demandNoEmptyGossip(Actions actions) {
        List<Gossip> empty = actions.messages(Gossip.class).stream()
                .filter(gossip -> gossip.updates().isEmpty())
                .toList();
        demandEqual(G3, "empty Gossips:", List.of(), empty);
    }

    /** Each tick tells 2 of 7 others. One of them is never told in 100 ticks with probability 7 x (5/7)^100 at most. */
    @Example
    @Check(
            rules = {G3},
            falseAlarm = 1.8e-14,
            hints = {
                "Are some members never told, because they stand at the end of your list?",
                "Look at how tick picks the receivers of its Gossip: always from the front, or with random (G3)?",
                "The receivers are a random choice among the others that are ALIVE or SUSPECT, without the pinged "
                        + "one, made anew in each tick."
            })
    void everyoneIsToldSometimes() {
        TreeSet<String> told = new TreeSet<>();
        for (int run = 0; run < 100; run++) {
            SoloMember member = SoloMember.start(TERSE, run);
            member.learns(Peer.numbers(2, 8));
            told.addAll(member.tick().receivers(Gossip.class));
        }
        demandEqual(
                G3, "members told in 100 runs:", "[node2, node3, node4, node5, node6, node7, node8]", told.toString());
    }

    @Property(tries = 30)
    @Check(
            rules = {G1},
            hints = {
                "How many updates does one message carry at most, of whatever kind, compulsory ones included?",
                "Look at each place where you build a Ping, an Ack, a PingReq or a Gossip. Do they all get their "
                        + "updates in the same way (G1)?",
                "Such a message holds at most maxPiggyback updates. Compulsory ones are counted in and come first, "
                        + "and nobody is in it twice. Sync and SyncRequest are free."
            })
    void messagesStayWithinTheirBound(
            @ForAll @IntRange(min = 1, max = 4) int maxPiggyback,
            @ForAll(supplier = Input.Scripts.class) List<Input> script) {
        SoloMember member = SoloMember.start(GossipConfig.defaults().withMaxPiggyback(maxPiggyback));
        member.learns(Peer.numbers(2, 12));
        int largest = demandBounded(member.answeredTick(), maxPiggyback);
        demand(G1, largest > 0, "messages with updates, since 11 are queued", "none");
        for (Input input : script) {
            demandBounded(input.play(member), maxPiggyback);
        }
        demandBounded(member.leave(), maxPiggyback);
    }

    /** Returns the size of the largest message. */
    private static int demandBounded(Actions actions, int maxPiggyback) {
        int largest = 0;
        for (Send send : actions.sends()) {
            GossipMessage message = send.message();
            int size = message.updates().size();
            boolean whole = message instanceof Sync || message instanceof SyncRequest;
            demand(
                    G1,
                    whole || size <= maxPiggyback,
                    "at most " + maxPiggyback + (maxPiggyback == 1 ? " update" : " updates") + " in a message",
                    size + " in " + Wording.of(message));
            long members =
                    message.updates().stream().map(MemberUpdate::id).distinct().count();
            demandEqual(G1, "members in " + Wording.of(message) + ":", (long) size, members);
            largest = whole ? largest : Math.max(largest, size);
        }
        return largest;
    }

    @Property(tries = 40)
    @Check(
            rules = {G1},
            hints = {
                "A message carries a claim that has been replaced meanwhile. Where did it wait?",
                "Look at what the queue stores: the claim of then, or the member, whose newest claim is looked up "
                        + "when you send (G1)?",
                "Each update that you send is what you hold of that member now. A queued claim that was outdone "
                        + "must be gone from the queue."
            })
    void onlyTheNewestIsPassedOn(@ForAll(supplier = Input.Scripts.class) List<Input> script) {
        SoloMember member = SoloMember.start();
        member.learns(Peer.numbers(2, Claim.PEER_MAX));
        Actions tick = member.answeredTick();
        demand(G1, tick.carryNews(), "news in the first tick", tick);
        for (Input input : script) {
            List<MemberUpdate> known = new ArrayList<>(claims(member));
            Actions actions = input.play(member);
            known.addAll(claims(member));
            for (Send send : actions.sends()) {
                demand(
                        G1,
                        known.containsAll(ofOthers(send.message().updates())),
                        "only what is held, " + Wording.list(claims(member), Wording::of),
                        Wording.of(send.message()));
            }
        }
    }

    private static List<MemberUpdate> ofOthers(List<MemberUpdate> claims) {
        return claims.stream()
                .filter(claim -> !claim.id().equals(Peer.number(1).id()))
                .toList();
    }

    private static List<MemberUpdate> claims(SoloMember member) {
        return member.allMembers().stream().map(Member::toUpdate).toList();
    }

    @Property(tries = 24)
    @Check(
            rules = {G4},
            hints = {
                "You have news of your own. How many members hear it at once, and which members are worth telling?",
                "Look at the receivers of the announcement in updateMetadata and leave: how many, and in which "
                        + "states (G4)?",
                "Gossip with the new claim goes to min(fanout, candidates) different random others that are ALIVE "
                        + "or SUSPECT. Each such Gossip carries the claim."
            })
    void ownNewsGoesToAsManyAsTheFanout(
            @ForAll @IntRange(min = 1, max = 5) int fanout,
            @ForAll @Size(min = 1, max = 8) List<MemberState> states,
            @ForAll boolean leaving) {
        SoloMember member =
                SoloMember.start(GossipConfig.defaults().withFanout(fanout).withSuspicionMultiplier(200));
        List<Peer> peers = Peer.numbers(2, states.size() + 1);
        member.learns(peers);
        for (Peer peer : peers) {
            member.receive(Peer.number(20), Peer.gossip(peer.claim(states.get(peers.indexOf(peer)), 1)));
        }
        demandEqual(
                G4,
                "members that it has heard of:",
                peers.size() + 1,
                member.allMembers().size());
        member.quieten();
        List<String> active = Active.among(peers, member);
        Actions actions = leaving ? member.leave() : member.updateMetadata("role", "leader");
        List<String> told = actions.receivers(Gossip.class);
        demandEqual(G4, "members told:", Math.min(fanout, active.size()), new TreeSet<>(told).size());
        demandEqual(G4, "messages:", told.size(), actions.sends().size());
        demand(G4, active.containsAll(told), "only some of " + active, told);
        demandEqual(
                G4,
                "messages with the new claim:",
                told.size(),
                actions.claimsAbout(member.self()).size());
    }

    @Property(tries = 30)
    @Check(
            rules = {G4},
            hints = {
                "A refutation goes to whoever repeated the rumour. Is that one of the fanout, or one more?",
                "Look at how the refutation counts its receivers, and at those that the same call writes to anyway "
                        + "(G4, G5).",
                "The sender of the rumour is one of the fanout; fanout - 1 others are told. The target of a "
                        + "relayed Ping, or the receiver of a forwarded Ack, is no candidate."
            })
    void aRefutationGoesToAsManyAsTheFanout(
            @ForAll @IntRange(min = 1, max = 5) int fanout,
            @ForAll @IntRange(min = 1, max = 9) int others,
            @ForAll RefutationChecks.Carrier carrier) {
        SoloMember member = SoloMember.start(GossipConfig.defaults().withFanout(fanout));
        member.settledAmong(Peer.numbers(2, others + 1));
        Peer from = Peer.number(2);
        Actions actions = member.receive(from, carrier.message(member, from, member.accusation()));
        List<String> told = new ArrayList<>(actions.receivers(Gossip.class));
        told.remove(from.toString());
        boolean relays = !actions.sends(Ping.class).isEmpty();
        int candidates = others - 1 - (relays ? 1 : 0);
        demandEqual(G4, "others that are told at once:", Math.min(fanout - 1, candidates), told.size());
        boolean news = actions.claimsAbout(member.self()).size() >= told.size();
        demand(G4, news, "its own claim to be sent to each", actions);
        List<String> receivers =
                actions.sends().stream().map(send -> send.to().toString()).toList();
        boolean separate = new TreeSet<>(receivers).size() == receivers.size();
        demand(G5, separate, "at most one message to an address", receivers);
    }

    @Property(tries = 30)
    @Check(
            rules = {G4},
            hints = {
                "You have heard news about somebody else. Is it urgent enough for messages of its own?",
                "Look at what handleMessage and handleTimer send beside their answers, when a claim about another "
                        + "member wins (G4).",
                "News about others is only queued. Gossip about it starts in the next tick; handling a message or "
                        + "a timer sends none."
            })
    void newsOfOthersWaitsForTheNextTick(
            @ForAll @Size(min = 1, max = 6) List<MemberState> states, @ForAll boolean later) {
        SoloMember member = SoloMember.start(TERSE);
        member.learns(Peer.numbers(2, 8));
        Actions actions = Actions.NONE;
        for (MemberState state : states) {
            Peer about = Peer.number(2 + states.indexOf(state));
            actions = actions.and(member.receive(Peer.number(8), Peer.gossip(about.claim(state, 1))));
        }
        if (later) {
            actions = actions.and(member.advance(member.config().probeInterval().multipliedBy(30)));
        }
        demand(G4, actions.sends(Gossip.class).isEmpty(), "no Gossip but in a tick", actions);
        Actions tick = member.tick();
        demand(G4, !tick.sends(Gossip.class).isEmpty(), "the news in the next tick", tick);
    }

    @Property(tries = 35)
    @Check(
            rules = {G5},
            hints = {
                "Two parts of one call write to the same address, to yourself, or to the dead. Which ones?",
                "Look at all Sends of one call together: the answer, the refutation, the announcement, the relayed "
                        + "Ping (G5).",
                "Each address gets at most one message in one call. Yours gets none. The dead and the departed get "
                        + "only answers, refutations, and the requests of bootstrap."
            })
    void oneCallSendsAtMostOneMessageToAnAddress(@ForAll(supplier = Input.Scripts.class) List<Input> script) {
        SoloMember member = SoloMember.start();
        member.learns(Peer.numbers(2, Claim.PEER_MAX));
        Actions first = member.answeredTick();
        demandEqual(P1, "Pings in the first tick:", 1, first.sends(Ping.class).size());
        for (Input input : script) {
            if (input.kind() != Kind.TIME && input.kind() != Kind.TICK) {
                demandSeparate(member, input.play(member));
            } else {
                input.play(member);
                demandSeparate(member, member.tick());
            }
        }
    }

    private static void demandSeparate(SoloMember member, Actions actions) {
        List<String> receivers =
                actions.sends().stream().map(send -> send.to().toString()).toList();
        boolean separate = new TreeSet<>(receivers).size() == receivers.size();
        demand(G5, separate, "at most one message to an address", actions);
        demand(G5, actions.to(member.self()).isEmpty(), "nothing to its own address", actions);
        List<String> unasked = new ArrayList<>(actions.receivers(Ping.class));
        demand(
                G5,
                Active.among(Peer.numbers(2, Claim.PEER_MAX), member).containsAll(unasked),
                "Pings only to the ALIVE and SUSPECT",
                actions);
    }

    @Property(tries = 4)
    @Check(
            rules = {G6},
            hints = {
                "Nothing has happened for a while. Which messages does each member send in a period, and with what?",
                "Look at what tick and your Acks carry when nothing has changed for long. Does your queue ever "
                        + "become empty (G6, G2)?",
                "When all news is retired, each member sends one Ping in a period and gets one Ack, both without "
                        + "updates. There is no Gossip and no PingReq."
            })
    void aQuietClusterIsQuiet(
            @ForAll @IntRange(min = 2, max = 12) int members, @ForAll @IntRange(max = 1000) int seed) {
        int periods = 10;
        List<GossipMessage> sent = new ArrayList<>();
        Cluster cluster = new Cluster(
                Cluster.calm(members, seed),
                Invariants.watching(
                        step -> new Actions(step.actions()).sends().forEach(send -> sent.add(send.message()))));
        cluster.introduceAll().runForSeconds(40);
        sent.clear();
        cluster.runForSeconds(periods);
        long pings = sent.stream().filter(Ping.class::isInstance).count();
        long acks = sent.stream().filter(Ack.class::isInstance).count();
        demandEqual(
                G6, "Pings of " + members + " members in " + periods + " periods:", (long) members * periods, pings);
        demand(G6, Math.abs(acks - pings) <= members, "an Ack for each of " + pings + " Pings", acks + " Acks");
        demandEqual(G6, "other messages:", 0L, sent.size() - pings - acks);
        List<GossipMessage> news =
                sent.stream().filter(one -> !one.updates().isEmpty()).toList();
        demand(G6, news.isEmpty(), "messages without updates", Wording.list(news, Wording::of));
    }

    @Property(tries = 2)
    @Check(
            rules = {G1, G3, G5},
            hints = {
                "Much is going on at once. Which call sends more than it may, and what did it add up?",
                "Look at the call in which the diagram ends: count its updates, its receivers, and the messages to "
                        + "one address (G1, G3, G5).",
                "The bounds hold for a call as a whole: answers, refutation and Gossip are counted together, and "
                        + "compulsory updates take room from the news."
            })
    void theBoundsHoldInABusyCluster(@ForAll @IntRange(max = 1000) int seed) {
        int members = 12;
        GossipConfig config = GossipConfig.defaults().withFanout(2).withMaxPiggyback(3);
        AtomicInteger largest = new AtomicInteger();
        Cluster cluster = new Cluster(
                Cluster.calm(members, seed).withConfig(config).withDuplication(0.1),
                Invariants.boundedMessages(config),
                Invariants.boundedFanout(config),
                Invariants.oneMessagePerAddress(),
                Invariants.watching(step -> new Actions(step.actions())
                        .messages(Gossip.class)
                        .forEach(gossip ->
                                largest.accumulateAndGet(gossip.updates().size(), Math::max))));
        cluster.introduceAll().act(running -> {
            running.setLoss(0.1);
            running.crash(2);
            running.updateMetadata(3, "role", "leader");
            running.leave(4);
        });
        cluster.runForSeconds(8)
                .act(running -> running.pause(5, Duration.ofSeconds(4)))
                .runForSeconds(6);
        demand(G1, largest.get() > 0, "Gossip with updates", "none");
    }

    @Example
    @Check(
            rules = {G5},
            hints = {
                "A rumour about you, and a Ping, seem to come from your own address. Whom do you answer?",
                "Look at what the refutation and the Ack do when the sender's address is yours (G5).",
                "Nothing goes to yourself, neither Ack nor Gossip. The others hear the refutation all the same."
            })
    void nothingGoesToTheOwnAddress() {
        SoloMember member = SoloMember.start().settledAmong(Peer.numbers(2, 5));
        Peer self = member.self();
        Actions actions =
                member.receive(self, Peer.gossip(member.accusation())).and(member.receive(self, self.ping(1)));
        demand(G5, actions.to(self).isEmpty(), "nothing to its own address", actions);
        demand(G4, !actions.sends(Gossip.class).isEmpty(), "the refutation to be told to others", actions);
    }

    @Property(tries = 10)
    @Check(
            rules = {G3},
            hints = {
                "The news runs out in the middle of a tick. What would the next Gossip carry?",
                "Look at the loop over the receivers in tick: do you look at the queue once, or before each Gossip "
                        + "(G3)?",
                "Each message takes its share of the queue. Before each further Gossip ask whether an update is "
                        + "left; if not, the tick is done."
            })
    void noGossipIsEmptyWhenTheNewsRunsOut(@ForAll @IntRange(min = 4, max = 9) int fanout) {
        int others = 9;
        SoloMember member =
                SoloMember.start(GossipConfig.defaults().withFanout(fanout)).settledAmong(Peer.numbers(2, others + 1));
        Actions news = member.updateMetadata("role", "leader");
        demand(G4, news.carryNews(), "its own claim to be announced", news);
        demandNoEmptyGossip(news.and(member.nextTick()).and(member.nextTick()));
    }

    /** Two members have news of their own at once, and a message has room for one claim. */
    @Example
    @Check(
            rules = {G1, G3, G4, G5},
            hints = {
                "News comes from two sides at once, in any order. Which call sends more than it may, and to whom?",
                "Look at the calls that refute, announce or tick while other news is still queued, and at what each of them sends (G3, G4).",
                "However events are ordered: at most fanout members for each tick or announcement, one message to an address, maxPiggyback claims in it."
            })
    void noOrderBreaksABound() {
        GossipConfig config = GossipConfig.defaults().withFanout(2).withMaxPiggyback(1);
        SimulationSettings settings = Cluster.calm(3, 0).withConfig(config);
        new ScheduleSearch(Cluster.SEARCHED_EVENTS, 0).explore(schedule -> {
            Cluster cluster = new Cluster(
                    schedule,
                    settings,
                    Invariants.boundedMessages(config),
                    Invariants.boundedFanout(config),
                    Invariants.oneMessagePerAddress());
            cluster.introduceAll().act(running -> {
                running.updateMetadata(2, "role", "leader");
                running.deliver(1, 3, Peer.gossip(Peer.number(3).suspect(0)));
            });
            cluster.runForSeconds(1);
            demandHeardOf(cluster, 1, 2);
            demandHeardOf(cluster, 3, 2);
        });
    }

    private static void demandHeardOf(Cluster cluster, int viewer, int about) {
        Optional<Member> held = cluster.belief(viewer, about);
        cluster.demandOf(
                about,
                G4,
                held.filter(member -> member.incarnation() >= 1).isPresent(),
                "node" + viewer + " to hold node" + about + " at incarnation 1 or higher",
                held.map(Wording::of).orElse("nothing"));
    }
}
