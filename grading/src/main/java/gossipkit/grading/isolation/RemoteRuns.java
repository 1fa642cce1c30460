package gossipkit.grading.isolation;

import gossipkit.grading.host.ProtocolKind;
import gossipkit.grading.isolation.HostGone.Reason;
import gossipkit.grading.subject.CompiledSubject;
import gossipkit.grading.subject.MemberRuns;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * The members of one class of a submission, in a process of their own; one that is gone is replaced, but not for ever.
 */
abstract class RemoteRuns implements MemberRuns {

    private static final int DEATHS_MAX = 3;

    /** One member in so many is run again alone, and the second of all. */
    private static final int RECORDED_EVERY = 37;
    /** What is recorded of all members together. */
    private static final long RECORDED_BYTES_MAX = 64 << 20;

    private final List<String> command;
    private final CompiledSubject subject;
    private final ProtocolKind kind;
    private final List<Recording> recordings = new ArrayList<>();
    private final SplittableRandom choice;
    private HostProcess host;
    private int deaths;
    private int made;

    /**
     * @param command starts a host
     * @param subject what to give it
     * @param kind which of its classes
     */
    RemoteRuns(List<String> command, CompiledSubject subject, ProtocolKind kind) {
        this.command = List.copyOf(command);
        this.subject = subject;
        this.kind = kind;
        this.choice = new SplittableRandom(unknownTo(subject));
    }

    /** The same for the same submission, and nothing that is in it can know which: members that count cannot behave. */
    private static long unknownTo(CompiledSubject subject) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            subject.classes().values().forEach(digest::update);
            return ByteBuffer.wrap(digest.digest()).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Where the next member is to live. */
    final Place nextPlace() {
        HostProcess living = living();
        Place place = new Place(living, made, recording());
        made++;
        return place;
    }

    private Recording recording() {
        boolean chosen = choice.nextInt(RECORDED_EVERY) == 0 || made == 1;
        if (!chosen || recordings.stream().mapToLong(Recording::bytes).sum() > RECORDED_BYTES_MAX) {
            return Recording.NONE;
        }
        Recording recording = Recording.begin();
        recordings.add(recording);
        return recording;
    }

    private HostProcess living() {
        if (host != null && host.isGone()) {
            host = null;
            deaths++;
        }
        if (deaths >= DEATHS_MAX) {
            throw new HostGone(
                    Reason.GIVEN_UP, "the submission's process was lost " + DEATHS_MAX + " times before this check");
        }
        if (host == null) {
            host = new HostProcess(command, subject, kind);
        }
        return host;
    }

    @Override
    public final void endRun() {
        if (host != null) {
            host.endRun();
        }
    }

    @Override
    public final void abandonRun() {
        if (host != null) {
            host.abandon();
        }
    }

    @Override
    public final Optional<String> differenceWhenAlone() {
        if (recordings.isEmpty()) {
            return Optional.empty();
        }
        return SecondRun.difference(this::anyHost, recordings);
    }

    private HostProcess anyHost() {
        if (host == null || host.isGone()) {
            host = new HostProcess(command, subject, kind);
        }
        return host;
    }

    @Override
    public final void close() {
        if (host != null) {
            host.close();
        }
    }
}
