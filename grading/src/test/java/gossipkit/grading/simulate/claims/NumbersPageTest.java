package gossipkit.grading.simulate.claims;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.grading.simulate.compare.Distribution;
import gossipkit.grading.subject.KitFolder;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.subject.Ungradable;
import gossipkit.sim.ProtocolFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Everything that is measured here is ruled by seeds: it comes out alike each time. */
class NumbersPageTest {

    private static final KitFolder KIT = new KitFolder(Path.of(".."));
    private static final int SAMPLE = 5;

    private static String text;
    private static List<ClaimResult> page;

    @BeforeAll
    static void readThePage() throws IOException {
        text = Files.readString(KIT.numbers());
        page = PageReader.results(text);
    }

    @Test
    void thePageIsMadeOfTheFiguresInIt() {
        assertThat(NumbersPage.of(page)).isEqualTo(text);
    }

    @Test
    void thePageIsMeasuredOnTheUsualSeeds() {
        assertThat(page).allMatch(result -> result.figures().runs() == Claims.USUAL_SEEDS);
    }

    @Test
    void aSampleMeasuredAgainAgreesWithThePage() throws Ungradable {
        ProtocolFactory reference = new Subjects(KIT).load("solution").members();
        List<Integer> progress = new ArrayList<>();

        List<ClaimResult> sample = Claims.measure(reference, SAMPLE, progress::add);

        for (int row = 0; row < page.size(); row++) {
            assertAgree(sample.get(row), page.get(row));
        }
        assertThat(progress)
                .isEqualTo(
                        IntStream.rangeClosed(1, Claims.figures(SAMPLE)).boxed().toList());
    }

    private static void assertAgree(ClaimResult sample, ClaimResult whole) {
        Distribution range = whole.figures();
        // As precisely as the page says it.
        double median = Double.parseDouble(whole.claim()
                .spelling()
                .text(sample.figures().median())
                .replace(",", "")
                .replace(" %", ""));
        assertThat(median)
                .as(whole.claim().id())
                .isBetween(range.low().orElseThrow(), range.high().orElse(Double.POSITIVE_INFINITY));
        // So few seeds cannot tell 19 of 20 from fewer; but what holds is not found false, nor what is false true.
        assertThat(EnumSet.of(sample.finding(), whole.finding()))
                .as(whole.claim().id())
                .isNotEqualTo(EnumSet.of(Finding.HOLDS, Finding.FAILS));
    }

    @Test
    void whatDoesNotAlwaysHoldIsExplained() {
        assertThat(page)
                .filteredOn(result -> result.finding() != Finding.HOLDS)
                .isNotEmpty()
                .allSatisfy(result -> assertThat(text)
                        .contains("**" + result.claim().sentence() + "** It "
                                + result.finding().label() + ": " + result.figuresText() + ".")
                        .contains("\n" + result.claim().why() + "\n"))
                .allSatisfy(result -> assertThat(result.claim().why()).endsWith("."));
    }

    @Test
    void whatAlwaysHoldsNeedsNoExplanation() {
        assertThat(page)
                .filteredOn(result -> result.finding() == Finding.HOLDS)
                .isNotEmpty()
                .allSatisfy(result ->
                        assertThat(text).doesNotContain("**" + result.claim().sentence()));
    }

    @Test
    void claimsHaveNamesOfTheirOwn() {
        assertThat(Claims.all()).extracting(Claim::id).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void theTextTellsEachClaimAndCountsTheVerdicts() {
        String printed = ClaimsText.of(page);

        assertThat(printed).contains(Claims.all().get(0).sentence() + " (course)\n", "  claimed at most 7; measured ");
        assertThat(printed.lines().toList()).last().asString().startsWith(page.size() + " claims: ");
        assertThat(text).contains("\n" + ClaimsText.counts(page) + ".\n");
    }
}
