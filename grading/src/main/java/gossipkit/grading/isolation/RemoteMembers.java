package gossipkit.grading.isolation;

import gossipkit.grading.host.ProtocolKind;
import gossipkit.grading.host.Vocabulary;
import gossipkit.grading.subject.CompiledSubject;
import gossipkit.grading.subject.MemberSource;
import gossipkit.swim.Address;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.MemberId;
import gossipkit.swim.MembershipProtocol;
import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;

/** The members of a submission that runs in another process. */
final class RemoteMembers extends RemoteRuns implements MemberSource {

    /**
     * @param command starts a host
     * @param subject what to give it
     */
    RemoteMembers(List<String> command, CompiledSubject subject) {
        super(command, subject, ProtocolKind.BASE);
    }

    @Override
    public MembershipProtocol create(
            MemberId selfId, Address selfAddress, GossipConfig config, RandomGenerator random, InstantSource clock) {
        RemoteMember member = new RemoteMember(nextPlace(), selfId, clock);
        member.create(
                ProtocolKind.BASE,
                selfAddress,
                request -> Vocabulary.write(request, config),
                MemberSource.seedFrom(random));
        return member;
    }
}
