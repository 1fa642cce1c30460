package gossipkit.grading.isolation;

import gossipkit.grading.host.AdvancedVocabulary;
import gossipkit.grading.host.ProtocolKind;
import gossipkit.grading.subject.AdvancedMemberSource;
import gossipkit.grading.subject.CompiledSubject;
import gossipkit.grading.subject.MemberSource;
import gossipkit.swim.Address;
import gossipkit.swim.AdvancedGossipConfig;
import gossipkit.swim.AdvancedMembershipProtocol;
import gossipkit.swim.MemberId;
import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;

/** The advanced members of a submission; their process is none of the base's, which goes on if they kill theirs. */
final class RemoteAdvancedMembers extends RemoteRuns implements AdvancedMemberSource {

    /**
     * @param command starts a host
     * @param subject base and bonus, to be given to it
     */
    RemoteAdvancedMembers(List<String> command, CompiledSubject subject) {
        super(command, subject, ProtocolKind.ADVANCED);
    }

    @Override
    public AdvancedMembershipProtocol create(
            MemberId selfId,
            Address selfAddress,
            AdvancedGossipConfig config,
            RandomGenerator random,
            InstantSource clock) {
        RemoteAdvancedMember member = new RemoteAdvancedMember(nextPlace(), selfId, clock);
        member.create(
                ProtocolKind.ADVANCED,
                selfAddress,
                request -> AdvancedVocabulary.write(request, config),
                MemberSource.seedFrom(random));
        return member;
    }
}
