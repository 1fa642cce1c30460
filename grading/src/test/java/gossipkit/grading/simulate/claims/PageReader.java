package gossipkit.grading.simulate.claims;

import gossipkit.grading.simulate.compare.Distribution;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads from the page what was measured. */
final class PageReader {

    private static final Pattern SEEDS = Pattern.compile("on the seeds 1 to (\\d+)\\.");
    private static final Pattern FIGURES = Pattern.compile(
            "(?<median>[^(,]+(?:,\\d{3})*)(?: \\((?<low>.+) to (?<high>.+)\\))?(?:, never on (?<never>\\d+) of \\d+ seeds)?");
    private static final int FIGURES_CELL = 5;
    private static final int FINDING_CELL = 6;

    private PageReader() {}

    /** The rows of the table, each with its claim; they are in the order of {@link Claims#all()}. */
    static List<ClaimResult> results(String page) {
        Matcher seeds = SEEDS.matcher(page);
        if (!seeds.find()) {
            throw new IllegalArgumentException("the page does not say its seeds");
        }
        int runs = Integer.parseInt(seeds.group(1));
        List<String[]> rows = page.lines()
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .map(line -> line.split(" ?\\| ?"))
                .toList();
        List<Claim> claims = Claims.all();
        if (rows.size() != claims.size()) {
            throw new IllegalArgumentException(rows.size() + " rows for " + claims.size() + " claims");
        }
        return IntStream.range(0, rows.size())
                .mapToObj(row -> new ClaimResult(
                        claims.get(row),
                        figures(rows.get(row)[FIGURES_CELL], runs),
                        finding(rows.get(row)[FINDING_CELL])))
                .toList();
    }

    private static Distribution figures(String cell, int runs) {
        Matcher figures = FIGURES.matcher(cell);
        if (!figures.matches()) {
            throw new IllegalArgumentException("no figures: " + cell);
        }
        OptionalDouble median = number(figures.group("median"));
        boolean alike = figures.group("low") == null;
        String never = figures.group("never");
        return new Distribution(
                runs,
                never == null ? 0 : Integer.parseInt(never),
                alike ? median : number(figures.group("low")),
                median,
                alike ? median : number(figures.group("high")));
    }

    private static OptionalDouble number(String text) {
        return text.equals("never")
                ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(text.replace(",", "").replace(" %", "")));
    }

    private static Finding finding(String label) {
        return Arrays.stream(Finding.values())
                .filter(finding -> finding.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no verdict: " + label));
    }
}
