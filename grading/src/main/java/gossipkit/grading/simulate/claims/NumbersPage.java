package gossipkit.grading.simulate.claims;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page {@code exercise/NUMBERS.md}: what is said of gossip in numbers, and what was measured. */
public final class NumbersPage {

    private static final String HEAD = """
            # What the numbers say

            Courses, READMEs and papers say much about gossip in numbers. Here some of it is measured again, on the
            simulator of this kit, on the seeds 1 to %d. You can measure it, too:

            ```
            grading/kit simulate --claims --write
            ```

            makes this page. `--claims` alone prints what is measured.

            ## How it was measured

            - **Rumours** spread as courses tell it. All members have their rounds at the same instant. A message takes less
              than a round. Who knows the rumour goes on telling it, round after round. Peers are drawn by chance.
            - **SWIM clusters** run the reference with default settings: a probe each second, a timeout of 500 ms, 3 relays,
              fanout 3. Messages take 1 to 20 ms. Each cluster is at rest before anything happens to it.
            - **Measured** is the median of the runs, and in brackets the range from 5 %% to 95 %% of them.
            - A claim **holds** if that whole range agrees with it. It **holds sometimes** if an end of the range does. A claim
              about a certain value **holds roughly** if the median is near it, but not all of the range. Else it **does not
              hold**.

            ## The claims

            """;

    private static final String TABLE_HEAD = """
            | claim | said by | what was measured | claimed | measured | verdict |
            |---|---|---|---|---|---|
            """;

    private static final String WHY_HEAD = "\n## Why some do not hold\n";

    private NumbersPage() {}

    /**
     * The page in Markdown.
     *
     * @param results all claims, measured on the same number of seeds
     */
    public static String of(List<ClaimResult> results) {
        int seeds = results.get(0).figures().runs();
        return HEAD.formatted(seeds)
                + TABLE_HEAD
                + results.stream().map(NumbersPage::row).collect(Collectors.joining())
                + "\n"
                + ClaimsText.counts(results)
                + ".\n"
                + WHY_HEAD
                + reasons(results);
    }

    /** Claims that fail for the same reason share a paragraph. */
    private static String reasons(List<ClaimResult> results) {
        Map<String, List<ClaimResult>> byReason = results.stream()
                .filter(result -> result.finding() != Finding.HOLDS)
                .collect(
                        Collectors.groupingBy(result -> result.claim().why(), LinkedHashMap::new, Collectors.toList()));
        return byReason.entrySet().stream()
                .map(reason -> paragraph(reason.getKey(), reason.getValue()))
                .collect(Collectors.joining());
    }

    private static String row(ClaimResult result) {
        Claim claim = result.claim();
        return List.of(
                        claim.sentence(),
                        claim.source().label(),
                        claim.measured(),
                        claim.rule().text(claim.spelling()),
                        result.figuresText(),
                        result.finding().label())
                .stream()
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String paragraph(String why, List<ClaimResult> results) {
        String claims = results.stream()
                .map(result -> "**" + result.claim().sentence() + "** It "
                        + result.finding().label() + ": " + result.figuresText() + ".")
                .collect(Collectors.joining("\n"));
        return "\n" + claims + "\n" + why + "\n";
    }
}
