package gossipkit.grading.simulate.report;

import gossipkit.grading.host.Encoder;
import gossipkit.grading.host.Vocabulary;
import gossipkit.grading.simulate.ClusterRun;
import gossipkit.grading.simulate.count.Kind;
import gossipkit.grading.simulate.count.Round;
import gossipkit.grading.simulate.count.Traffic;
import gossipkit.swim.Address;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import gossipkit.swim.MemberUpdate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** What was sent and lost. */
final class TrafficStatistics {

    private static final String WHEN_QUIET = " in a round without news";

    private final ClusterRun run;
    private final Theory theory;
    private final Traffic traffic;
    private final double memberRounds;

    TrafficStatistics(ClusterRun run, Theory theory) {
        this.run = run;
        this.theory = theory;
        traffic = run.counts().traffic();
        memberRounds = run.counts().rounds().stream().mapToLong(Round::up).sum();
    }

    List<Statistic> all() {
        List<Statistic> statistics = new ArrayList<>();
        Traffic.Sum all = traffic.all();
        statistics.add(Statistic.of("messages", "messages sent", Unit.MESSAGES, all.messages())
                .atLeast(memberRounds * theory.messages(), "if there were no news"));
        statistics.add(each(all));
        traffic.sent().forEach((kind, sum) -> statistics.add(ofKind(kind, sum.messages())));
        addLost(statistics);
        addBytes(statistics, all);
        return statistics;
    }

    private Statistic each(Traffic.Sum all) {
        double each = memberRounds == 0 ? 0 : all.messages() / memberRounds;
        String why = "Ping and Ack, and relays after a loss," + WHEN_QUIET;
        return Statistic.of("messages.each", "  per member and round", Unit.MESSAGES_EACH, each)
                .atLeast(theory.messages(), why);
    }

    private Statistic ofKind(Kind kind, long messages) {
        String id = "messages." + kind.id();
        Statistic statistic = Statistic.of(id, "  " + kind.word(), Unit.MESSAGES, messages);
        return switch (kind) {
            case PING -> statistic.about(memberRounds * theory.pings(), "one probe per member and round");
            case ACK -> statistic.about(memberRounds * theory.acks(), "one per Ping that arrives");
            case PING_REQ ->
                statistic.about(memberRounds * theory.requests(), "only after a loss, as long as nobody is down");
            case GOSSIP -> statistic.atLeast(0, "only while there is news");
            case SYNC_REQUEST -> statistic.atLeast(run.members().size() - 1.0, "one per join");
            case SYNC ->
                statistic.about(
                        sent(Kind.SYNC_REQUEST) * (1 - run.scenario().settings().loss()),
                        "one per SyncRequest that arrives");
        };
    }

    private double sent(Kind kind) {
        return traffic.sent().getOrDefault(kind, new Traffic.Sum(0, 0, 0)).messages();
    }

    private void addLost(List<Statistic> statistics) {
        statistics.add(Statistic.of("lost", "messages lost", Unit.MESSAGES, traffic.lostInAll()));
        double loss = run.scenario().settings().loss();
        for (Map.Entry<String, Long> reason : traffic.lost().entrySet()) {
            Statistic statistic = Statistic.of(
                    "lost." + reason.getKey().replace(' ', '-'),
                    "  " + reason.getKey(),
                    Unit.MESSAGES,
                    reason.getValue());
            statistics.add(
                    reason.getKey().equals("loss")
                            ? statistic.about(loss * traffic.all().messages(), "the loss that was asked for")
                            : statistic);
        }
    }

    private void addBytes(List<Statistic> statistics, Traffic.Sum all) {
        statistics.add(Statistic.of("bytes", "bytes sent", Unit.BYTES, all.bytes()));
        traffic.sent().forEach((kind, sum) -> {
            String id = "bytes.largest." + kind.id();
            Statistic largest = Statistic.of(id, "  largest " + kind.word(), Unit.BYTES, sum.largest());
            statistics.add(kind == Kind.SYNC || kind == Kind.SYNC_REQUEST ? largest : bounded(largest));
        });
    }

    private Statistic bounded(Statistic largest) {
        int claims = run.scenario().settings().config().maxPiggyback();
        return largest.atMost(bytesWith(claims), "at most " + claims + " claims in a message");
    }

    /** The size of a PingReq, the longest head of all, with so many claims. */
    private double bytesWith(int claims) {
        MemberId last = run.members().get(run.members().size() - 1);
        MemberUpdate claim = new MemberUpdate(last, MemberState.DEAD, 1, new Address("10.255.255.255", 7946), Map.of());
        GossipMessage message = new GossipMessage.PingReq(1, last, last, Collections.nCopies(claims, claim));
        Encoder encoder = new Encoder(Integer.MAX_VALUE);
        int start = encoder.position();
        Vocabulary.write(encoder, message);
        return encoder.position() - start;
    }
}
