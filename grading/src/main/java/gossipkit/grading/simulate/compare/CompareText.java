package gossipkit.grading.simulate.compare;

import gossipkit.grading.report.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A comparison as people read it. */
public final class CompareText {

    private static final String NOTES = """
            A round is one probe interval. Members have their rounds at times of their own, so that a rumour may pass
            several in one round; infect-and-die waits for none.
            told again   copies that reached a member that knew the rumour already, per member
            messages     all that were sent from the start of the rumour until the last round, the same number of rounds
                         for all: also pulls that bring nothing, and in swim the Pings and Acks that pass anyway
            copies       the messages that carried the rumour; in swim, on a Ping or Ack or alone
            """;

    private CompareText() {}

    /** Two tables and what their words mean, ended by {@code \n}. */
    public static String of(ComparisonResult result) {
        return head(result) + "\n" + speed(result) + "\n" + coverage(result) + "\n" + NOTES;
    }

    private static String head(ComparisonResult result) {
        long lastSeed = result.firstSeed() + result.seeds() - 1;
        return "one rumour among " + result.members() + " members, fanout " + result.fanout() + ", rounds of "
                + result.periodMillis() + " ms, " + result.rounds() + " rounds, seeds " + result.firstSeed() + " to "
                + lastSeed + "\nthe median over the seeds, in brackets from 5 % to 95 % of them\n";
    }

    private static String speed(ComparisonResult result) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "no loss", "rounds to 50 %", "rounds to 99 %", "rounds to all", "messages", "copies", "told again"));
        for (StrategyRow row : result.rows()) {
            rows.add(List.of(
                    row.strategy(),
                    Spelling.HUNDREDTHS.text(row.roundsToHalf()),
                    Spelling.HUNDREDTHS.text(row.roundsTo99()),
                    Spelling.HUNDREDTHS.text(row.roundsToAll()),
                    Spelling.WHOLE.text(row.messages()),
                    Spelling.WHOLE.text(row.copies()),
                    Spelling.HUNDREDTHS.text(row.redundancy())));
        }
        return new Columns(Set.of()).text(rows);
    }

    private static String coverage(ComparisonResult result) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.concat(
                        Stream.of("members that hear it"),
                        result.rows().get(0).coverage().stream().map(loss -> loss.lossPercent() + " % loss"))
                .toList());
        for (StrategyRow row : result.rows()) {
            rows.add(Stream.concat(
                            Stream.of(row.strategy()), row.coverage().stream().map(loss -> heard(loss, result.seeds())))
                    .toList());
        }
        return new Columns(Set.of()).text(rows);
    }

    private static String heard(StrategyRow.Coverage loss, int seeds) {
        return Spelling.PERCENT.text(loss.percent()) + ", all on " + loss.completeRuns() + " of " + seeds;
    }
}
