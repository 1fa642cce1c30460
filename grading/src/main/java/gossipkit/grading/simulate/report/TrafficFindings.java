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
import java.util.Locale;
import java.util.Map;

/** What was sent and lost. */
final class TrafficFindings {

    private static final String WHEN_QUIET = " in a round without news";

    private final ClusterRun run;
    private final Theory theory;
    private final Traffic traffic;
    private final double memberRounds;

    TrafficFindings(ClusterRun run, Theory theory) {
        this.run = run;
        this.theory = theory;
        traffic = run.counts().traffic();
        memberRounds = run.counts().rounds().stream().mapToLong(Round::up).sum();
    }

    List<Finding> all() {
        List<Finding> findings = new ArrayList<>();
        Traffic.Sum all = traffic.all();
        findings.add(Finding.of("messages", "messages sent", Unit.MESSAGES, all.messages())
                .atLeast(memberRounds * theory.messages(), "if there were no news"));
        findings.add(each(all));
        traffic.sent().forEach((kind, sum) -> findings.add(ofKind(kind, sum.messages())));
        addLost(findings);
        addBytes(findings, all);
        return findings;
    }

    private Finding each(Traffic.Sum all) {
        double each = memberRounds == 0 ? 0 : all.messages() / memberRounds;
        String why = "Ping and Ack, and relays after a loss," + WHEN_QUIET;
        return Finding.of("messages.each", "  per member and round", Unit.MESSAGES_EACH, each)
                .atLeast(theory.messages(), why);
    }

    private Finding ofKind(Kind kind, long messages) {
        String id = "messages." + kind.name().toLowerCase(Locale.ROOT);
        Finding finding = Finding.of(id, "  " + kind.word(), Unit.MESSAGES, messages);
        return switch (kind) {
            case PING -> finding.about(memberRounds * theory.pings(), "one probe per member and round");
            case ACK -> finding.about(memberRounds * theory.acks(), "one per Ping that arrives");
            case PING_REQ ->
                finding.about(memberRounds * theory.requests(), "only after a loss, as long as nobody is down");
            case GOSSIP -> finding.atLeast(0, "only while there is news");
            case SYNC_REQUEST -> finding.atLeast(run.members().size() - 1.0, "one per join");
            case SYNC ->
                finding.about(
                        sent(Kind.SYNC_REQUEST) * (1 - run.scenario().settings().loss()),
                        "one per SyncRequest that arrives");
        };
    }

    private double sent(Kind kind) {
        return traffic.sent().getOrDefault(kind, new Traffic.Sum(0, 0, 0)).messages();
    }

    private void addLost(List<Finding> findings) {
        findings.add(Finding.of("lost", "messages lost", Unit.MESSAGES, traffic.lostInAll()));
        double loss = run.scenario().settings().loss();
        for (Map.Entry<String, Long> reason : traffic.lost().entrySet()) {
            Finding finding = Finding.of(
                    "lost." + reason.getKey().replace(' ', '-'),
                    "  " + reason.getKey(),
                    Unit.MESSAGES,
                    reason.getValue());
            findings.add(
                    reason.getKey().equals("loss")
                            ? finding.about(loss * traffic.all().messages(), "the loss that was asked for")
                            : finding);
        }
    }

    private void addBytes(List<Finding> findings, Traffic.Sum all) {
        findings.add(Finding.of("bytes", "bytes sent", Unit.BYTES, all.bytes()));
        traffic.sent().forEach((kind, sum) -> {
            String id = "bytes.largest." + kind.name().toLowerCase(Locale.ROOT);
            Finding largest = Finding.of(id, "  largest " + kind.word(), Unit.BYTES, sum.largest());
            findings.add(kind == Kind.SYNC || kind == Kind.SYNC_REQUEST ? largest : bounded(largest));
        });
    }

    private Finding bounded(Finding largest) {
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
