package gossipkit.grading.classreport;

import gossipkit.grading.Verdict;
import gossipkit.grading.html.Asset;
import gossipkit.grading.html.Page;
import gossipkit.grading.html.Share;
import gossipkit.grading.html.Templates;
import gossipkit.grading.html.Tone;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.report.NotGraded;
import gossipkit.grading.report.Points;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the template of {@code class.html} shows.
 *
 * @param report what to tell
 */
public record ClassPage(ClassReport report) {

    private static final int RULES_SHOWN = 10;
    private static final BigDecimal PASS_MARK = BigDecimal.valueOf(GradeReport.PASS_MARK);

    /** The page. It tells times, so no two batches write the same one. */
    static String of(ClassReport report) {
        return Templates.fill("classreport/classreport.jte", new ClassPage(report));
    }

    /** What the layout needs to know. */
    public Page page() {
        return Page.of("Class report: " + report.scores().passed() + " of "
                        + report.scores().count() + " passed")
                .withStyle(Asset.text("sortable.css") + Asset.text("classreport.css"))
                .withScript(Asset.text("sortable.js"));
    }

    /** The verdicts that somebody has. */
    public List<VerdictCount> verdicts() {
        return report.verdicts().stream().filter(one -> one.count() > 0).toList();
    }

    /** The rules that most fail at. */
    public List<RuleStanding> commonest() {
        return report.rules().stream().limit(RULES_SHOWN).toList();
    }

    /** The others. */
    public List<RuleStanding> lessCommon() {
        return report.rules().stream().skip(RULES_SHOWN).toList();
    }

    /** How high the column of a bin is, in percent of the highest. */
    public String height(Scores.Bin bin) {
        return Share.percent(bin.count(), Math.max(1, report.scores().highest()));
    }

    /** Whether scores of that bin pass. */
    public static Tone tone(Scores.Bin bin) {
        return bin.from() >= GradeReport.PASS_MARK ? Tone.GOOD : Tone.BAD;
    }

    /** What an item's bar says: by the pass mark, as if it were the whole. */
    public static Tone tone(ItemStanding item) {
        BigDecimal reached = new BigDecimal(Share.percent(item.tenths(), item.tenthsMax()));
        return reached.compareTo(PASS_MARK) >= 0 ? Tone.GOOD : Tone.BAD;
    }

    /** What became of a submission, as a colour. */
    public static Tone tone(Entry entry) {
        return entry.passed() ? Tone.GOOD : entry.counts() ? Tone.BAD : Tone.WARN;
    }

    /** What became of a submission, in a few words. */
    public static String result(Entry entry) {
        return entry.isGraded() ? (entry.passed() ? "passed" : "not passed") : title(entry.verdict());
    }

    /** A verdict in a few words. */
    public static String title(Verdict verdict) {
        return verdict == Verdict.GRADED ? "graded" : NotGraded.title(verdict);
    }

    /** How much of a whole, in percent. */
    public static String percent(int part, int whole) {
        return Share.percent(part, whole) + " %";
    }

    /** Where a submission's own report lies, if that is to be told. */
    public static Optional<String> link(Entry entry) {
        return entry.folder().map(folder -> "reports/" + folder.replace(" ", "%20") + "/report.html");
    }

    /** What its score is sorted by; what has none comes first. */
    public static int tenths(Entry entry) {
        return entry.counts() ? entry.score().tenths() : -1;
    }

    /** What the bonus is sorted by; who has not tried it comes first. */
    public static int bonusTenths(Entry entry) {
        return entry.bonus().map(Points::tenths).orElse(-1);
    }

    /** How long its grading took, in seconds. */
    public static String seconds(Entry entry) {
        return entry.millis().isPresent()
                ? String.format(Locale.ROOT, "%.1f", entry.millis().getAsLong() / 1_000.0)
                : "";
    }
}
