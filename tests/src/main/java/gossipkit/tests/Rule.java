package gossipkit.tests;

import java.util.Arrays;
import java.util.List;

/**
 * The rules of the exercise, as numbered in the instructions. A check names the rules that it checks, a failure the
 * rule that is broken, a mutant the rule that it breaks.
 */
public enum Rule {
    V1(
            "allMembers() is this member and all that it remembers, sorted by id; aliveMembers(), clusterSize() and isAlive mean ALIVE exactly"),
    V2("at birth a member knows itself only: ALIVE, incarnation 0, no metadata, nothing queued"),
    M1(
            "a claim replaces what is held if and only if its (incarnation, state) is greater, ALIVE < SUSPECT < DEAD < LEFT"),
    M2("the winner replaces everything: state, incarnation, address, metadata, and lastUpdate becomes now"),
    M3("a claim that does not win changes nothing, produces no action, and is not passed on"),
    M4(
            "a winning claim is queued, and reported by exactly one MembershipChange if it changes the state; an unknown member's DEAD or LEFT is only remembered"),
    M5("a claim with an incarnation above Long.MAX_VALUE / 2 is ignored"),
    M6("a member held DEAD or LEFT for longer than deadRetention is forgotten at the next tick, not earlier"),
    S1(
            "a claim that this member is SUSPECT, DEAD or LEFT at incarnation c >= its own is refuted: ALIVE at c + 1, with all its metadata"),
    S2("the refutation is carried to the address that the claim came from"),
    S3("a claim about oneself at an older incarnation changes nothing"),
    S4(
            "ALIVE about oneself at a newer incarnation, or with other content, is outbid like a suspicion; with the same content it is nothing"),
    S5("a member's incarnation never decreases, and only the member itself raises it"),
    S6("a member never holds itself SUSPECT or DEAD"),
    P1("a tick pings exactly one member: the next of a shuffled list, reshuffled after each pass"),
    P2("the sequence numbers of a member's Pings strictly increase"),
    P3("a Ping is answered at once by an Ack with its seq, to the address that it came from"),
    P4(
            "probeTimeout after an unanswered Ping, min(indirectProbes, candidates) PingReqs go to distinct ALIVE others, with its seq"),
    P5(
            "probeInterval after an unanswered Ping its target is suspected, at the incarnation held when the Ping went out, once"),
    P6("only an Ack with the seq of an open probe, from its target, ends that probe"),
    P7("a relay pings the target with a seq of its own, and forwards the target's Ack with the requester's seq"),
    P8("what is remembered about probes and relays goes away with the Ack, or within two periods"),
    T1("a member's own probing never takes another from ALIVE to DEAD: it is SUSPECT in between"),
    T2("a new suspicion schedules a timer: probeTimeout x suspicionMultiplier x ceil(log2(n + 1))"),
    T3(
            "when that timer fires and the member is still SUSPECT at that incarnation, it becomes DEAD; otherwise nothing happens"),
    T4("hearing the same suspicion again neither restarts nor adds a timer"),
    T5("unknown, stale and repeated timer names do nothing"),
    T6("a bare Ack does not clear a suspicion; a Ping to a suspect carries the suspicion, so that it can refute"),
    T7("an Ack or Sync to a member held SUSPECT, DEAD or LEFT carries that claim"),
    G1(
            "a message carries at most maxPiggyback updates, one for each member, the newest held; Sync carries the whole view"),
    G2("a queued update is sent 3 x ceil(log2(n + 1)) times, then retired; what did not fit stays queued"),
    G3(
            "while updates are queued, a tick contacts min(fanout, candidates) distinct members in all, and no Gossip is empty"),
    G4("one's own news is announced at once, by Gossip to min(fanout, candidates) distinct ALIVE or SUSPECT others"),
    G5("one call sends at most one message to one address, none to oneself, and only answers to the DEAD and LEFT"),
    G6("with nothing new a cluster is quiet: one Ping and one Ack per member per period"),
    J1("bootstrap sends a SyncRequest with one's own claim to each distinct seed but oneself"),
    J2("a SyncRequest is answered by a Sync, whoever sent it"),
    K1("updateMetadata stores the pair, raises the incarnation, and announces the new claim"),
    L1("leave raises the incarnation and announces LEFT; afterwards leave, updateMetadata and bootstrap do nothing"),
    L2("after leave ticks do nothing, Pings are answered with LEFT, and the member never claims ALIVE again"),
    L3("a member that left or died comes back with a higher incarnation"),
    R1("no call throws for a well-formed argument; null throws NullPointerException and changes nothing"),
    R2("what is returned or sent does not change later, and changing it does not change the protocol"),
    D1("same constructor arguments, same random stream, same calls: equal actions"),
    A1("antiEntropySync sends one SyncRequest to one random other that is not LEFT, the DEAD included"),
    A2("its SyncRequest carries the whole view, as a Sync to that member would"),
    A3("once a partition has healed, a cluster that compares views becomes one again"),
    A4("after leave antiEntropySync does nothing"),
    Q1("compulsory copies come first in a message, then what was sent least often, then what is newest"),
    Q2("at most broadcastQueueSize updates are queued: the last in the order of Q1 are dropped, but never one's own"),
    Q3("a queued update is sent retransmitMultiplier x ceil(log2(n + 1)) times, then retired"),
    C1("suspicionTimeout() is probeTimeout x suspicionMultiplier x ceil(log2(n + 1)) at the present size"),
    C2("a suspicion starts with six times that; with K <= 0, K = min(suspicionMultiplier - 2, n - 2), with just that"),
    C3(
            "after C independent confirmations it lasts max(min, max - (max - min) x ln(C + 1) / ln(K + 1)), counted from its start"),
    C4(
            "a confirmation is the same suspicion from another address than those before; one's own failed probes are one source"),
    U1(
            "without dynamicTuning autoTune does nothing; config() changes in autoTune only, and rules what the member does"),
    U2(
            "fanout and probeInterval follow clusterSize(): below 50 3 and 1500 ms, 50 to 500 4 and 1000 ms, above 6 and 500 ms"),
    U3(
            "probeTimeout is the smoothed round trip plus four times its deviation (RFC 6298), of direct Acks to one's own Pings"),
    U4("probeTimeout is never below 20 ms nor above probeInterval / 2"),
    U5("avgRoundsToConverge is the mean number of ticks from the queueing of an update to its last send"),
    U6("messageOverhead is the number of messages sent per tick"),
    U7("falsePositiveRate is the share of one's own suspicions that were refuted, among those resolved");

    private final String sentence;

    Rule(String sentence) {
        this.sentence = sentence;
    }

    /** Whether it is a rule of the advanced protocol only. */
    public boolean bonus() {
        return compareTo(A1) >= 0;
    }

    /** The rules of the exercise itself. */
    public static List<Rule> base() {
        return Arrays.stream(values()).filter(rule -> !rule.bonus()).toList();
    }

    /** The rules of the bonus tasks. */
    public static List<Rule> bonusRules() {
        return Arrays.stream(values()).filter(Rule::bonus).toList();
    }

    /** What the rule demands, in one sentence. */
    public String sentence() {
        return sentence;
    }
}
