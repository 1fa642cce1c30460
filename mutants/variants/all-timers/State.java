package gossipkit.exercise.swim;

import gossipkit.swim.Address;
import gossipkit.swim.Member;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import gossipkit.swim.MemberUpdate;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that a member knows. Nothing in it ever changes: an event puts another one in its place.
 *
 * @param errands what Acks are waited for, by the sequence number of the Ping
 * @param pingedInThisPass who was pinged since the last pass of P1 began. The shuffled list is never made: its next
 *     element is drawn from the others when it is needed, which comes to the same
 */
record State(
        Member self,
        Roster others,
        NewsQueue news,
        SortedMap<Long, Errand> errands,
        long nextSeq,
        Set<MemberId> pingedInThisPass) {

    private static final long FIRST_SEQ = 1_000;
    private static final long SEQ_STEP = 7;
    private static final int COPIES_PER_LEVEL = 3;

    State {
        errands = Collections.unmodifiableSortedMap(errands);
        pingedInThisPass = Collections.unmodifiableSet(pingedInThisPass);
    }

    static State atBirth(MemberId id, Address address, Instant now) {
        return new State(
                new Member(id, MemberState.ALIVE, 0, address, Map.of(), now),
                Roster.empty(),
                new NewsQueue(List.of()),
                new TreeMap<>(),
                FIRST_SEQ,
                new TreeSet<>());
    }

    boolean hasLeft() {
        return self.state() == MemberState.LEFT;
    }

    /** L(n), for n that is this member and the others that are up. */
    int sizeFactor() {
        return Integer.SIZE - Integer.numberOfLeadingZeros(1 + others.countUp());
    }

    int copiesMax() {
        return COPIES_PER_LEVEL * sizeFactor();
    }

    /** The newest claim about that member, this one included. */
    Optional<MemberUpdate> claimAbout(MemberId id) {
        return id.equals(self.id())
                ? Optional.of(self.toUpdate())
                : others.find(id).map(Belief::claim);
    }

    /** One's own claim, renewed, is news. */
    State renewed(MemberState state, long incarnation, Map<String, String> metadata, Instant now) {
        Member renewed = new Member(self.id(), state, incarnation, self.address(), metadata, now);
        return new State(renewed, others, news.with(self.id()), errands, nextSeq, pingedInThisPass);
    }

    State with(Belief belief) {
        return new State(self, others.with(belief), news, errands, nextSeq, pingedInThisPass);
    }

    State with(NewsQueue changed) {
        return new State(self, others, changed, errands, nextSeq, pingedInThisPass);
    }

    /** That errand waits for an Ack with this number from now on. */
    State with(long seq, Errand errand) {
        SortedMap<Long, Errand> copy = new TreeMap<>(errands);
        copy.put(seq, errand);
        return new State(self, others, news, copy, nextSeq, pingedInThisPass);
    }

    State withoutErrand(long seq) {
        SortedMap<Long, Errand> copy = new TreeMap<>(errands);
        copy.remove(seq);
        return new State(self, others, news, copy, nextSeq, pingedInThisPass);
    }

    State withoutProbes() {
        SortedMap<Long, Errand> copy = new TreeMap<>(errands);
        copy.values().removeIf(errand -> errand instanceof Errand.Probe);
        return new State(self, others, news, copy, nextSeq, pingedInThisPass);
    }

    State withNextSeqTaken() {
        return new State(self, others, news, errands, nextSeq + SEQ_STEP, pingedInThisPass);
    }

    State withPassBegun() {
        return new State(self, others, news, errands, nextSeq, new TreeSet<>());
    }

    State withPinged(MemberId id) {
        Set<MemberId> copy = new TreeSet<>(pingedInThisPass);
        copy.add(id);
        return new State(self, others, news, errands, nextSeq, copy);
    }

    State without(Collection<MemberId> forgotten) {
        Set<MemberId> copy = new TreeSet<>(pingedInThisPass);
        copy.removeAll(forgotten);
        return new State(self, others.without(forgotten), news.without(forgotten), errands, nextSeq, copy);
    }
}
