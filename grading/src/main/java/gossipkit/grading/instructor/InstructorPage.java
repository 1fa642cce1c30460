package gossipkit.grading.instructor;

import gossipkit.grading.html.Asset;
import gossipkit.grading.html.Page;
import gossipkit.grading.html.Templates;
import gossipkit.grading.html.Tone;
import gossipkit.grading.instructor.PitResults.Survivor;
import gossipkit.grading.mutation.CheckKills;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.report.Points;
import gossipkit.tests.Rule;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code report.html}: what its templates ask of a report.
 *
 * @param report what is shown
 * @param checks what each check is good for
 * @param rules who guards each rule
 */
public record InstructorPage(InstructorReport report, List<CheckKills> checks, List<RuleCoverage> rules) {

    /** A number that stands for much, with its formula. */
    public record Figure(String title, String value, long part, long whole, Tone tone, String formula) {}

    /** The whole page. */
    public static String of(InstructorReport report) {
        InstructorPage page = new InstructorPage(report, report.matrix().checks(), report.rules());
        return Templates.fill("instructor/report.jte", page);
    }

    /** For the layout. */
    public Page page() {
        return Page.of("Instructor's report - Gossip Kit")
                .withStyle(Asset.text("sortable.css") + Asset.text("instructor.css"))
                .withScript(Asset.text("sortable.js") + Asset.text("instructor.js"));
    }

    /** The kit's version. */
    public String kit() {
        return report.matrix().reference().kit();
    }

    /** With which seeds. */
    public String run() {
        int seeds = report.matrix().seeds();
        return "seed " + report.matrix().seed() + (seeds == 1 ? "" : " and on, " + seeds + " seeds");
    }

    /** What is to be seen first. */
    public List<Figure> figures() {
        return Stream.of(
                        Stream.of(known()),
                        report.pit().stream().map(InstructorPage::pit),
                        Stream.of(reference(), guarded()))
                .flatMap(figures -> figures)
                .toList();
    }

    private Figure known() {
        return figure("Known mutants", report.score(), "killed / all = " + report.score());
    }

    private static Figure pit(PitResults pit) {
        return figure(
                "PIT on the reference",
                pit.score(),
                "noticed / (all - proven equivalent) = " + pit.score().killed() + " / ("
                        + pit.mutations().size() + " - " + InstructorMarkdown.proven(pit) + ")");
    }

    private static Figure figure(String title, Score score, String formula) {
        Tone tone = score.killed() == score.of() ? Tone.GOOD : Tone.BAD;
        return new Figure(title, score.percent() + " %", score.killed(), Math.max(1, score.of()), tone, formula);
    }

    private Figure reference() {
        GradeReport reference = report.matrix().reference();
        Points score = reference.score();
        Points max = Points.of(reference.maxScore());
        Tone tone = reference.isPerfect() ? Tone.GOOD : Tone.BAD;
        return new Figure(
                "The reference",
                score.toString(),
                score.tenths(),
                max.tenths(),
                tone,
                "points of " + max + ", bonus " + reference.bonus() + " of " + GradeReport.BONUS_MAX
                        + "; it must have all");
    }

    private Figure guarded() {
        long guarded = rules.size() - unguarded();
        return new Figure(
                "Rules with a check",
                guarded + " of " + rules.size(),
                guarded,
                rules.size(),
                unguarded() == 0 ? Tone.GOOD : Tone.BAD,
                checks.size() + " checks in all");
    }

    /** How many survivors nobody has explained. */
    public long openSurvivors() {
        return report.survivors().size()
                + pitSurvivors().stream().filter(Survivor::isOpen).count();
    }

    /** What survived PIT, the unexplained first. */
    public List<Survivor> pitSurvivors() {
        return report.pit().map(PitResults::survivors).orElse(List.of());
    }

    /** How many rules no check checks. */
    public long unguarded() {
        return rules.stream().filter(rule -> !rule.isGuarded()).count();
    }

    /** The matrix. */
    public List<HeatMap.Row> rows() {
        return HeatMap.rows(report, checks);
    }

    /** What kind of line of a diff that is, for the style. */
    public static String kind(String line) {
        return line.startsWith("+")
                ? "added"
                : line.startsWith("-") ? "removed" : line.startsWith("@@") ? "place" : "kept";
    }

    /** Numbers of rules in a row. */
    public static String names(Collection<Rule> rules) {
        return rules.stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    /** A rule with what it says. */
    public static String rule(String name) {
        return name + ": " + Rule.valueOf(name).sentence();
    }
}
