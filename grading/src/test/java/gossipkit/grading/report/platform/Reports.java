package gossipkit.grading.report.platform;

import gossipkit.grading.Isolation;
import gossipkit.grading.Verdict;
import gossipkit.grading.check.Outcome;
import gossipkit.grading.report.CheckReport;
import gossipkit.grading.report.Diagrams;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.report.ItemReport;
import gossipkit.grading.report.Points;
import gossipkit.tests.Item;
import gossipkit.tests.Rule;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reports to write. */
public final class Reports {

    /** What a submission might say to those who read about it: people, terminals, browsers and build servers. */
    public static final String HOSTILE = """
            \u001b[2J\u001b[31mred\u001b[0m ::error::hostile
            ::add-mask::hostile
             \t\u3000::stop-commands::hostile
            not at the start ##[add-mask]hostile
            ```
            </code></pre><script>hostile()</script><!-- hostile
            # 100.0 of 100: passed
            | 1 | `bootstrap` | Basic | 77.7 | 5 | all passed |
              bootstrap  Basic   [##########]   77.7 /  5
              score 100.0 of 100, pass mark 70: passed
            [hostile](https://hostile.example) ![hostile](https://hostile.example/x.png) https://hostile.example @all
            ]]>&hostile;</error></testcase> \u0000 \b \uFFFE \uFFFF \uD800 \u202E \u2028::debug::hostile
            """ + "`".repeat(300) + "\n~~~\n"
            // Where lines are wrapped and texts are cut.
            + "y".repeat(86) + "::debug::hostile\n"
            + "y".repeat(80) + " ::debug::hostile\n"
            + "y" + "\uD83D\uDE00".repeat(60) + "\n"
            + "\uD83D\uDE00".repeat(9_000);

    private Reports() {}

    /** One with a failure of each kind, in two items of three. */
    public static GradeReport graded() {
        return graded("rule S1: a sentence\nexpected: one thing\nfound: another");
    }

    /** The same, of a submission that says the same everywhere. */
    public static GradeReport graded(String saying) {
        ItemReport full = item(Item.BOOTSTRAP, 50, check(Item.BOOTSTRAP, "joins", Outcome.PASSED, ""));
        ItemReport part = item(
                Item.REFUTATION,
                82,
                check(Item.REFUTATION, "good", Outcome.PASSED, ""),
                check(Item.REFUTATION, "failed", Outcome.FAILED, saying),
                check(Item.REFUTATION, "crashed", Outcome.CRASHED, saying),
                check(Item.REFUTATION, "timed-out", Outcome.TIMED_OUT, saying),
                check(Item.REFUTATION, "not-run", Outcome.NOT_RUN, saying));
        String todo = "leave() of node1 threw UnsupportedOperationException: TODO 9: leave (GossipProtocol.java:187)";
        ItemReport none = item(Item.LEAVE, 0, check(Item.LEAVE, "leaves", Outcome.CRASHED, todo));
        return report(Verdict.GRADED, saying, full, part, none);
    }

    /** The first, with a bonus that has a failure of each kind in one item of four. */
    public static GradeReport withBonus(String saying) {
        GradeReport base = graded(saying);
        ItemReport full = item(Item.ANTI_ENTROPY, 250, check(Item.ANTI_ENTROPY, "asks", Outcome.PASSED, ""));
        ItemReport part = item(
                Item.PIGGYBACK_PRIORITY,
                125,
                check(Item.PIGGYBACK_PRIORITY, "good", Outcome.PASSED, ""),
                check(Item.PIGGYBACK_PRIORITY, "crashed", Outcome.CRASHED, saying));
        ItemReport broken =
                item(Item.DYNAMIC_SUSPICION, 0, check(Item.DYNAMIC_SUSPICION, "failed", Outcome.FAILED, saying));
        String todo = "autoTune() of node1 threw UnsupportedOperationException: TODO B4: autoTune"
                + " (AdvancedGossipProtocol.java:83)";
        ItemReport open = item(Item.AUTO_TUNE, 0, check(Item.AUTO_TUNE, "tunes", Outcome.CRASHED, todo));
        return withBonus(base, List.of(full, part, broken, open), Optional.empty());
    }

    /** The first, with a bonus that cannot be graded for that reason. */
    public static GradeReport withUnusableBonus(String why) {
        return withBonus(graded(why), List.of(), Optional.of(why));
    }

    /** That one, with those items of the bonus, or the reason why there are none. */
    public static GradeReport withBonus(GradeReport base, List<ItemReport> bonusItems, Optional<String> problem) {
        return new GradeReport(
                base.kit(),
                base.subject(),
                base.seed(),
                base.isolation(),
                base.verdict(),
                base.reason(),
                base.items(),
                bonusItems,
                problem,
                base.printed());
    }

    /** One that passed. */
    public static GradeReport passed() {
        return report(Verdict.GRADED, "", item(Item.BOOTSTRAP, 50, check(Item.BOOTSTRAP, "joins", Outcome.PASSED, "")));
    }

    /** One without a grade, for that reason. */
    public static GradeReport ungraded(Verdict verdict, String reason) {
        return report(
                verdict,
                reason,
                item(Item.BOOTSTRAP, 0, check(Item.BOOTSTRAP, "joins", Outcome.NOT_RUN, "")),
                item(Item.LEAVE, 0, check(Item.LEAVE, "leaves", Outcome.NOT_RUN, "")));
    }

    /** One with so many failures in each item, all of which say that. */
    public static GradeReport failed(int perItem, String saying) {
        return report(
                Verdict.GRADED,
                saying,
                Item.base().stream()
                        .map(item -> new ItemReport(
                                item,
                                Points.ZERO,
                                Collections.nCopies(perItem, check(item, "failed", Outcome.FAILED, saying))))
                        .toArray(ItemReport[]::new));
    }

    private static GradeReport report(Verdict verdict, String saying, ItemReport... items) {
        return new GradeReport(
                "1.0.0",
                "exercise",
                OptionalLong.of(7),
                Isolation.NONE,
                verdict,
                Optional.of(saying),
                List.of(items),
                saying);
    }

    private static ItemReport item(Item item, int tenths, CheckReport... checks) {
        return new ItemReport(item, new Points(tenths), List.of(checks));
    }

    private static CheckReport check(Item item, String name, Outcome outcome, String message) {
        boolean wrong = outcome != Outcome.PASSED && outcome != Outcome.NOT_RUN;
        return new CheckReport(
                item.id() + "." + name,
                name.equals("failed"),
                false,
                List.of(Rule.S1),
                outcome,
                Optional.of(message).filter(text -> !text.isEmpty()),
                wrong ? List.of("A question?", "A place.", "An answer.") : List.of(),
                Optional.of(item.id() + "." + name + "~7~AZpbZYdb").filter(token -> wrong),
                Optional.of(message.equals(HOSTILE) ? Diagrams.saying(message) : Diagrams.of(name))
                        .filter(drawn -> wrong),
                false);
    }
}
