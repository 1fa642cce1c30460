package gossipkit.grading.simulate.claims;

import static gossipkit.grading.simulate.claims.Source.COURSE;
import static gossipkit.grading.simulate.claims.Source.README;

import gossipkit.grading.simulate.claims.Rule.About;
import gossipkit.grading.simulate.claims.Rule.AtMost;
import gossipkit.grading.simulate.compare.Spelling;
import gossipkit.grading.simulate.rumour.Strategy;
import java.util.List;

/** How many messages a rumour takes. */
final class CostClaims {

    private CostClaims() {}

    static List<Claim> all() {
        return List.of(
                new Claim(
                        "fifteen-hundred-messages",
                        COURSE,
                        "100 members with fanout 3 send N F log_F(N), or 1,500 messages, until all know.",
                        "messages until all know; 100 members, push, fanout 3",
                        Spelling.WHOLE,
                        new About(1_500, 150),
                        Epidemic.push(100, 3).messagesToAll(),
                        "The product counts as if all members sent in every round. In the first rounds only a few know"
                                + " and send, so that all know after about half as many messages. But nobody knows when"
                                + " all know: members that tell for 5 rounds each, and then stop, send 1,500 in all."),
                new Claim(
                        "ten-members-twenty-eight-messages",
                        README,
                        "With fanout 3 and 5 % loss, 10 members take 28 messages until all know.",
                        "messages until all know; 10 members, push, fanout 3, 5 % loss",
                        Spelling.WHOLE,
                        new About(28, 3),
                        new Epidemic(Strategy.PUSH, 10, 3, 0.05).messagesToAll(),
                        "3 messages in the first round, 12 in the second, and by the third most members send 3 each: that"
                                + " is 39. If each of the ten told three others once and no more, they would send 30;"
                                + " but then some are often left out."),
                new Claim(
                        "messages-grow-as-n-log-n",
                        COURSE,
                        "Push takes no more messages than grow as N log N.",
                        "messages per member until all know, 1,024 members over 32, where that allows 2; push, fanout 3",
                        Spelling.HUNDREDTHS,
                        new AtMost(2),
                        Epidemic.push(1_024, 3)
                                .messagesPerMember()
                                .over(Epidemic.push(32, 3).messagesPerMember()),
                        "The median keeps to it. With 32 members, chance moves the count by a round or more."),
                new Claim(
                        "log-n-copies-each",
                        COURSE,
                        "In push, each member gets about log2(N) copies.",
                        "messages per member until all know, where that predicts 10; 1,000 members, push, fanout 3",
                        Spelling.TENTHS,
                        new About(10, 2),
                        Epidemic.push(1_000, 3).messagesPerMember(),
                        "It counts until all know: one round more for the last member is three more copies for all. And"
                                + " nobody knows when all know, so that real members go on longer."));
    }
}
