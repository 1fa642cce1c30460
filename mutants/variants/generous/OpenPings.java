package gossipkit.exercise.swim;

import gossipkit.swim.Address;
import gossipkit.swim.MemberId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The Pings that wait for their Acks: probes of one's own, several if ticks come early, and errands for others. */
final class OpenPings {

    /** A probe of one's own, with the incarnation that was held when its Ping went out, and the names of its timers. */
    record Probe(long seq, MemberId target, long incarnation, Instant start, String timeout, String end) {}

    /** A Ping for another member (P7). */
    record Errand(MemberId target, MemberId requester, Address address, long requesterSeq, Instant start) {}

    private final TreeMap<Long, Probe> probes = new TreeMap<>();
    private final TreeMap<Long, Errand> errands = new TreeMap<>();
    private final TimerBook timers;
    private final Duration period;
    private long lastSeq;

    OpenPings(TimerBook timers, Duration period) {
        this.timers = timers;
        this.period = period;
    }

    long nextSeq() {
        return ++lastSeq;
    }

    void open(Probe probe) {
        probes.put(probe.seq(), probe);
    }

    void open(long seq, Errand errand) {
        errands.put(seq, errand);
    }

    Optional<Probe> probe(long seq) {
        return Optional.ofNullable(probes.get(seq));
    }

    /** The probe is over, and so are its timers. */
    void close(Probe probe) {
        probes.remove(probe.seq());
        timers.strike(probe.timeout());
        timers.strike(probe.end());
    }

    void closeAll() {
        new ArrayList<>(probes.values()).forEach(this::close);
        errands.clear();
    }

    /** The probes whose period is over, the oldest first. */
    List<Probe> due(Instant now) {
        return probes.values().stream()
                .filter(probe -> age(probe.start(), now).compareTo(period) >= 0)
                .toList();
    }

    /** The target answers. At exactly the end of the period that still counts. */
    void acknowledge(long seq, MemberId target, Instant now) {
        probe(seq).filter(probe -> probe.target().equals(target))
                .filter(probe -> age(probe.start(), now).compareTo(period) <= 0)
                .ifPresent(this::close);
    }

    /** The errand that this Ack fulfils, if any; it is done then. */
    Optional<Errand> fulfil(long seq, MemberId target) {
        Optional<Errand> fulfilled =
                Optional.ofNullable(errands.get(seq)).filter(errand -> errand.target().equals(target));
        fulfilled.ifPresent(errand -> errands.remove(seq));
        return fulfilled;
    }

    /** Errands are given up as late as possible: after two periods (P8). */
    void giveUpErrands(Instant now) {
        // Half of the age, since twice the period may be too much for a Duration.
        errands.values().removeIf(errand -> age(errand.start(), now).dividedBy(2).compareTo(period) >= 0);
    }

    private static Duration age(Instant start, Instant now) {
        return Duration.between(start, now);
    }
}
