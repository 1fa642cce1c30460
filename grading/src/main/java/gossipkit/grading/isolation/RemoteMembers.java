package gossipkit.grading.isolation;

import gossipkit.grading.isolation.HostGone.Reason;
import gossipkit.grading.subject.CompiledSubject;
import gossipkit.grading.subject.MemberSource;
import gossipkit.swim.Address;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.MemberId;
import gossipkit.swim.MembershipProtocol;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The members of a submission that runs in another process; one that is gone is replaced, but not for ever. */
final class RemoteMembers implements MemberSource {

    private static final int DEATHS_MAX = 3;

    /** One member in so many is run again alone; a prime, so that it is not always the first of a cluster. */
    private static final int RECORDED_EVERY = 37;

    private final List<String> command;
    private final CompiledSubject subject;
    private final List<Recording> recordings = new ArrayList<>();
    private HostProcess host;
    private int deaths;
    private int made;

    /**
     * @param command starts a host
     * @param subject what to give it
     */
    RemoteMembers(List<String> command, CompiledSubject subject) {
        this.command = List.copyOf(command);
        this.subject = subject;
    }

    @Override
    public MembershipProtocol create(
            MemberId selfId, Address selfAddress, GossipConfig config, RandomGenerator random, InstantSource clock) {
        HostProcess living = living();
        RemoteMember member = new RemoteMember(living, made, selfId, clock, recording());
        made++;
        member.create(selfAddress, config, MemberSource.seedFrom(random));
        return member;
    }

    private Recording recording() {
        if (made % RECORDED_EVERY != 1) {
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
            host = new HostProcess(command, subject);
        }
        return host;
    }

    @Override
    public void endRun() {
        if (host != null) {
            host.endRun();
        }
    }

    @Override
    public void abandonRun() {
        if (host != null) {
            host.abandon();
        }
    }

    @Override
    public Optional<String> differenceWhenAlone() {
        if (recordings.isEmpty()) {
            return Optional.empty();
        }
        return SecondRun.difference(this::anyHost, recordings);
    }

    private HostProcess anyHost() {
        if (host == null || host.isGone()) {
            host = new HostProcess(command, subject);
        }
        return host;
    }

    @Override
    public void close() {
        if (host != null) {
            host.close();
        }
    }
}
