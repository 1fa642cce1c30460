package gossipkit.tests.harness;

import gossipkit.sim.Step;
import gossipkit.sim.Step.Call;
import gossipkit.swim.GossipAction.MembershipChange;
import gossipkit.swim.GossipAction.Send;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.GossipMessage.Ack;
import gossipkit.swim.GossipMessage.Gossip;
import gossipkit.swim.GossipMessage.Ping;
import gossipkit.swim.GossipMessage.PingReq;
import gossipkit.swim.GossipMessage.Sync;
import gossipkit.swim.GossipMessage.SyncRequest;
import gossipkit.swim.Member;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import gossipkit.swim.MemberUpdate;
import gossipkit.tests.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The invariants of SWIM. Each call gives a new one, for one run. */
public final class Invariants {

    private Invariants() {}

    /** No rule: shows every step to a check that counts something. */
    public static RuleInvariant watching(Consumer<Step> watcher) {
        return new RuleInvariant(Rule.D1, "to be watched", step -> {
            watcher.accept(step);
            return Optional.empty();
        });
    }

    /** P1: every tick pings one member, if it holds one ALIVE or SUSPECT. */
    public static RuleInvariant onePingPerTick() {
        return new RuleInvariant(Rule.P1, "at most one Ping in a tick", step -> {
            int pings = actions(step).sends(Ping.class).size();
            return found(step.call() == Call.TICK && pings > 1, step, pings + " Pings");
        });
    }

    /** P2: a member's Pings are numbered upwards in each of its lives. */
    public static RuleInvariant increasingSequenceNumbers() {
        Map<String, Long> last = new HashMap<>();
        return new RuleInvariant(Rule.P2, "strictly increasing sequence numbers of Pings", step -> {
            String life = step.member() + "/" + step.life();
            for (Ping ping : actions(step).messages(Ping.class)) {
                Long before = last.put(life, ping.seq());
                if (before != null && ping.seq() <= before) {
                    return found(true, step, "Ping " + ping.seq() + " after Ping " + before);
                }
            }
            return Optional.empty();
        });
    }

    /** T1: nobody is taken from ALIVE to DEAD but by what others say. */
    public static RuleInvariant suspicionBeforeDeath() {
        return new RuleInvariant(Rule.T1, "SUSPECT between ALIVE and DEAD", step -> {
            List<MembershipChange> leaps = actions(step).changes().stream()
                    .filter(change -> change.oldState().equals(Optional.of(MemberState.ALIVE)))
                    .filter(change -> change.newState() == MemberState.DEAD)
                    .toList();
            boolean own = step.call() == Call.TICK || step.call() == Call.TIMER;
            return found(own && !leaps.isEmpty(), step, Wording.ofAll(leaps));
        });
    }

    /** Nobody has a reason to suspect anybody; which rule that follows from depends on the run. */
    public static RuleInvariant nobodySuspected(Rule rule) {
        return new RuleInvariant(rule, "nobody to be suspected", step -> {
            List<MembershipChange> suspicions = actions(step).changes().stream()
                    .filter(change -> change.newState() == MemberState.SUSPECT)
                    .toList();
            return found(!suspicions.isEmpty(), step, Wording.ofAll(suspicions));
        });
    }

    /** G1: no message is too full, or speaks of a member twice. */
    public static RuleInvariant boundedMessages(GossipConfig config) {
        return new RuleInvariant(Rule.G1, "at most maxPiggyback updates, one for each member", step -> {
            for (Send send : actions(step).sends()) {
                List<MemberUpdate> updates = send.message().updates();
                boolean whole = send.message() instanceof Sync || send.message() instanceof SyncRequest;
                long members = updates.stream().map(MemberUpdate::id).distinct().count();
                if (members < updates.size() || !whole && updates.size() > config.maxPiggyback()) {
                    return found(true, step, Wording.of(send.message()));
                }
            }
            return Optional.empty();
        });
    }

    /** G3, G4: no call contacts more members than the fanout, answers apart, and timers and others' news no one. */
    public static RuleInvariant boundedFanout(GossipConfig config) {
        return new RuleInvariant(Rule.G3, "at most as many messages as the fanout, beside answers", step -> {
            Actions actions = actions(step);
            int unasked = actions.sends(Gossip.class).size();
            if (step.call() == Call.TICK) {
                unasked += actions.sends(Ping.class).size();
            }
            return found(unasked > config.fanout(), step, unasked + " messages");
        });
    }

    /** G5: no call sends two messages to one address, or one to its own. */
    public static RuleInvariant oneMessagePerAddress() {
        return new RuleInvariant(Rule.G5, "at most one message to an address, none to oneself", step -> {
            List<Send> sends = actions(step).sends();
            long addresses = sends.stream().map(Send::to).distinct().count();
            return found(addresses < sends.size(), step, Wording.ofAll(sends));
        });
    }

    /** S5: nobody speaks of an incarnation that its owner has never had, in any of its lives. */
    public static RuleInvariant ownedIncarnations() {
        Map<MemberId, Long> highest = new HashMap<>();
        return new RuleInvariant(Rule.S5, "only incarnations that the member itself has issued", step -> {
            own(step).ifPresent(self -> highest.merge(self.id(), self.incarnation(), Math::max));
            for (Send send : actions(step).sends()) {
                for (MemberUpdate claim : send.message().updates()) {
                    if (claim.incarnation() > highest.getOrDefault(claim.id(), 0L)) {
                        return found(true, step, Wording.of(claim));
                    }
                }
            }
            return Optional.empty();
        });
    }

    /** S6: a member holds itself ALIVE, or LEFT. */
    public static RuleInvariant noSelfDoubt() {
        return new RuleInvariant(Rule.S6, "every member to hold itself ALIVE or LEFT", step -> {
            Optional<MemberState> own = own(step).map(Member::state);
            boolean doubts = own.isEmpty() || own.get() == MemberState.SUSPECT || own.get() == MemberState.DEAD;
            return found(doubts, step, own.map(MemberState::toString).orElse("not in its own view"));
        });
    }

    /** M1: no belief gives way to a lesser claim. */
    public static RuleInvariant onlyGreaterClaimsWin() {
        Map<MemberId, Map<MemberId, MemberUpdate>> views = new HashMap<>();
        return new RuleInvariant(Rule.M1, "a belief to give way to greater claims only", step -> {
            Map<MemberId, MemberUpdate> before = views.getOrDefault(step.member(), Map.of());
            Map<MemberId, MemberUpdate> after = new HashMap<>();
            for (Member member : step.protocol().allMembers()) {
                MemberUpdate now = member.toUpdate();
                MemberUpdate then = before.get(now.id());
                if (then != null && then.supersedes(now)) {
                    return found(true, step, Wording.of(now) + " after " + Wording.of(then));
                }
                after.put(now.id(), now);
            }
            views.put(step.member(), after);
            return Optional.empty();
        });
    }

    /** T2, T3: a suspicion lasts as long as it should, in a cluster of two or three. */
    public static RuleInvariant timelyDeaths(GossipConfig config) {
        Suspicions suspicions = new Suspicions(config);
        return new RuleInvariant(Rule.T3, "death when the time of its suspicion is over", suspicions::brokenBy);
    }

    /** P3: a Ping, or a PingReq for oneself, is answered at once, by one Ack. */
    public static RuleInvariant promptAcks() {
        return new RuleInvariant(Rule.P3, "one Ack at once, with the seq of the Ping", step -> {
            List<Ack> acks = actions(step).messages(Ack.class);
            GossipMessage message = step.message().orElse(null);
            if (message instanceof Ping ping) {
                return found(!isAnswered(step, ping.seq(), acks), step, Wording.ofAny(acks));
            } else if (message instanceof PingReq request && request.target().equals(step.member())) {
                return found(!isAnswered(step, request.seq(), acks), step, Wording.ofAny(acks));
            }
            return Optional.empty();
        });
    }

    private static boolean isAnswered(Step step, long seq, List<Ack> acks) {
        return acks.size() == 1
                && acks.get(0).seq() == seq
                && acks.get(0).from().equals(step.member());
    }

    /** P7: a relay forwards the Ack of each target to whoever asked, once. */
    public static RuleInvariant forwardedAcks(GossipConfig config) {
        RelayedAcks relayed = new RelayedAcks(config.probeTimeout());
        return new RuleInvariant(
                Rule.P7,
                "the target's Ack to go once to whoever asked, with the seq of its PingReq",
                relayed::brokenBy);
    }

    /** L2: whoever has left stays so, says nothing else of itself, and sends nothing unasked: open probes are dropped. */
    public static RuleInvariant noReturnAfterLeaving() {
        Set<MemberId> left = new HashSet<>();
        return new RuleInvariant(Rule.L2, "whoever has left to stay so, and to be silent in ticks and timers", step -> {
            if (step.call() == Call.LEAVE) {
                left.add(step.member());
            }
            if (!left.contains(step.member())) {
                return Optional.empty();
            }
            Actions actions = actions(step);
            boolean unasked = step.call() == Call.TICK || step.call() == Call.TIMER;
            boolean returns = !own(step).map(Member::state).equals(Optional.of(MemberState.LEFT))
                    || actions.sends().stream()
                            .flatMap(send -> send.message().updates().stream())
                            .anyMatch(claim -> claim.id().equals(step.member()) && claim.state() != MemberState.LEFT);
            return found(
                    unasked && !actions.sends().isEmpty() || returns,
                    step,
                    own(step).map(Wording::of).orElse("nobody") + "; " + actions);
        });
    }

    private static Optional<Member> own(Step step) {
        return step.protocol().allMembers().stream()
                .filter(member -> member.id().equals(step.member()))
                .findFirst();
    }

    private static Actions actions(Step step) {
        return new Actions(step.actions());
    }

    private static Optional<String> found(boolean broken, Step step, String what) {
        return broken
                ? Optional.of(what + ", from " + step.member() + " at " + step.atMillis() + " ms")
                : Optional.empty();
    }
}
