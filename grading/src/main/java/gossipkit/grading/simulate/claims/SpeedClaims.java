package gossipkit.grading.simulate.claims;

import static gossipkit.grading.simulate.claims.Source.COURSE;
import static gossipkit.grading.simulate.claims.Source.README;

import gossipkit.grading.simulate.claims.Rule.About;
import gossipkit.grading.simulate.claims.Rule.AtLeast;
import gossipkit.grading.simulate.claims.Rule.AtMost;
import gossipkit.grading.simulate.compare.Spelling;
import gossipkit.grading.simulate.rumour.Strategy;
import java.util.List;

/** How fast a rumour spreads, and how far. */
final class SpeedClaims {

    private static final String LOGARITHM = "The logarithm to base F counts as if every message reached a member that"
            + " has not heard yet. That is nearly so at first, and then less and less: near the end, most messages"
            + " tell nothing new. To that come the rounds in which the last few are found.";

    private static final Epidemic PUSH = Epidemic.push(1_000, 3);
    private static final Epidemic PULL = new Epidemic(Strategy.PULL, 300, 3, 0);
    private static final Epidemic MIXED_FEW = new Epidemic(Strategy.PUSH_PULL, 32, 3, 0);
    private static final Epidemic MIXED_MANY = new Epidemic(Strategy.PUSH_PULL, 1_024, 3, 0);

    private SpeedClaims() {}

    static List<Claim> all() {
        return List.of(
                logarithm("thousand-in-seven-rounds", 1_000, 3, 7),
                logarithm("hundred-by-twos", 100, 2, 7),
                logarithm("hundred-by-threes", 100, 3, 5),
                logarithm("hundred-by-fives", 100, 5, 3),
                new Claim(
                        "ten-in-four-rounds",
                        README,
                        "With fanout 3 and 5 % loss, 10 members all know in round 4.",
                        "rounds until all 10 know; push, fanout 3, 5 % loss",
                        Spelling.WHOLE,
                        new AtMost(4),
                        new Epidemic(Strategy.PUSH, 10, 3, 0.05).roundsTo(100),
                        ""),
                new Claim(
                        "rounds-grow-with-the-logarithm",
                        COURSE,
                        "The rounds that push needs grow with the logarithm of the number of members.",
                        "rounds until all know, 1,024 members over 32, whose logarithms are as 2 to 1; push, fanout 3",
                        Spelling.HUNDREDTHS,
                        new About(2, 0.35),
                        Epidemic.push(1_024, 3)
                                .roundsTo(100)
                                .over(Epidemic.push(32, 3).roundsTo(100)),
                        "Rounds are whole numbers, and one more or less changes the ratio: four to eight is 2,"
                                + " five to eight is 1.6."),
                new Claim(
                        "push-pull-needs-log-log-rounds",
                        COURSE,
                        "Push and pull together need rounds by the logarithm of the logarithm.",
                        "rounds until all know, 1,024 members over 32, where that predicts 1.43; push-pull, fanout 3",
                        Spelling.HUNDREDTHS,
                        new About(1.43, 0.2),
                        MIXED_MANY.roundsTo(100).over(MIXED_FEW.roundsTo(100)),
                        "Pulling shortens the end of an epidemic, not its beginning: from one member to a half, the"
                                + " number can at most be multiplied by a constant each round, which takes rounds by the"
                                + " logarithm. Only the way from a half to all goes by the logarithm of the"
                                + " logarithm."),
                new Claim(
                        "heard-after-k-rounds",
                        COURSE,
                        "After k rounds with fanout F, a member has heard with probability 1 - (1 - 1/N)^(F k).",
                        "percent that know after 5 rounds, where that predicts 14.0 %; 100 members, push, fanout 3",
                        Spelling.PERCENT,
                        new About(14, 3),
                        Epidemic.push(100, 3).percentAfter(5),
                        "The formula has one sender only: it counts F k messages in k rounds. But all who have heard"
                                + " send too, and that is what makes it an epidemic."),
                new Claim(
                        "the-tail-is-long",
                        COURSE,
                        "In push, the last 5 % of the members take many rounds: a quarter of all, or more.",
                        "rounds from 95 % to all, as a share of all rounds; 1,000 members, push, fanout 3",
                        Spelling.HUNDREDTHS,
                        new AtLeast(0.25),
                        PUSH.tailShare(95),
                        "When nearly all know and go on telling, each round leaves out only one in e^3, or 20, of those"
                                + " who do not know: 50 members are told in a round or two. With fanout 1, the tail is"
                                + " a quarter of all rounds."),
                new Claim(
                        "pull-starts-slowly",
                        COURSE,
                        "Pull starts more slowly than push.",
                        "rounds until half know, pull over push; 300 members, fanout 3, one pull a round",
                        Spelling.HUNDREDTHS,
                        new AtLeast(1.5),
                        PULL.roundsTo(50).over(Epidemic.push(300, 3).roundsTo(50)),
                        ""),
                new Claim(
                        "pull-ends-quickly",
                        COURSE,
                        "Pull catches the last ones quickly.",
                        "rounds from 95 % to all; 300 members, one pull a round",
                        Spelling.WHOLE,
                        new AtMost(3),
                        PULL.tail(95),
                        ""),
                coverage("ninety-nine-percent-push-pull", "with push and pull", Strategy.PUSH_PULL, ""),
                coverage(
                        "ninety-nine-percent-at-first-receipt",
                        "when a member forwards a message only when it first gets it",
                        Strategy.INFECT_AND_DIE,
                        "Each member gets four copies on average, and one in e^4, or 55, gets none: about 98 % hear it."
                                + " No second round makes up for that. With fanout 5, 99.3 % do."));
    }

    private static Claim logarithm(String id, int members, int fanout, int rounds) {
        return new Claim(
                id,
                COURSE,
                "With fanout " + fanout + ", " + Spelling.WHOLE.text(members) + " members all know after " + rounds
                        + " rounds, the logarithm to base " + fanout + ".",
                "rounds until all know; push, fanout " + fanout,
                Spelling.WHOLE,
                new AtMost(rounds),
                Epidemic.push(members, fanout).roundsTo(100),
                LOGARITHM);
    }

    private static Claim coverage(String id, String how, Strategy strategy, String why) {
        return new Claim(
                id,
                README,
                "With fanout 4, more than 99 % of 1,000 members get a message, " + how + ".",
                "percent that know in the end; 1,000 members, " + strategy.label() + ", fanout 4, no loss",
                Spelling.PERCENT,
                new AtLeast(99),
                new Epidemic(strategy, 1_000, 4, 0).percentInTheEnd(),
                why);
    }
}
