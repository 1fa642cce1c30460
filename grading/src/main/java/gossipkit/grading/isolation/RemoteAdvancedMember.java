package gossipkit.grading.isolation;

import gossipkit.grading.host.AdvancedVocabulary;
import gossipkit.grading.host.Lists;
import gossipkit.grading.host.Protocol.Call;
import gossipkit.grading.host.Vocabulary;
import gossipkit.swim.AdvancedMembershipProtocol;
import gossipkit.swim.ConvergenceStats;
import gossipkit.swim.GossipAction;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.MemberId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** An advanced member in another process. What it says of itself is read by the vocabulary, which refuses nonsense. */
final class RemoteAdvancedMember extends RemoteMember implements AdvancedMembershipProtocol {

    /**
     * @param place where it is to live
     * @param clock shows the time of each call
     */
    RemoteAdvancedMember(Place place, MemberId id, InstantSource clock) {
        super(place, id, clock);
    }

    @Override
    public List<GossipAction> antiEntropySync() {
        return act(Call.ANTI_ENTROPY_SYNC, "antiEntropySync()", NOTHING);
    }

    @Override
    public Duration suspicionTimeout() {
        return say(Call.SUSPICION_TIMEOUT, "suspicionTimeout()", Vocabulary::duration);
    }

    @Override
    public void autoTune() {
        ask(Call.AUTO_TUNE, "autoTune()", NOTHING, answer -> null);
    }

    @Override
    public GossipConfig config() {
        return say(Call.CONFIG, "config()", Vocabulary::config);
    }

    @Override
    public ConvergenceStats convergenceStats() {
        return say(Call.CONVERGENCE_STATS, "convergenceStats()", AdvancedVocabulary::stats);
    }

    private <T> T say(Call call, String text, Lists.Reader<T> value) {
        return ask(call, text, NOTHING, answer -> Lists.nullable(answer, value));
    }
}
