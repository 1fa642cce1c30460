package gossipkit.grading.host;

import gossipkit.grading.host.Protocol.Call;
import gossipkit.swim.AdvancedMembershipProtocol;
import java.io.IOException;

/** The calls that only advanced members have; none takes an argument. */
final class AdvancedCalls {

    private AdvancedCalls() {}

    static Ready read(Call call, Hosted member) throws IOException {
        AdvancedMembershipProtocol protocol = (AdvancedMembershipProtocol) member.protocol();
        return switch (call) {
            case ANTI_ENTROPY_SYNC -> to -> member.write(to, protocol.antiEntropySync());
            case SUSPICION_TIMEOUT -> to -> Lists.nullable(to, protocol.suspicionTimeout(), Vocabulary::write);
            case AUTO_TUNE -> to -> protocol.autoTune();
            case CONFIG -> to -> Lists.nullable(to, protocol.config(), Vocabulary::write);
            case CONVERGENCE_STATS -> to -> Lists.nullable(to, protocol.convergenceStats(), AdvancedVocabulary::write);
            default -> throw new IOException("no call");
        };
    }
}
