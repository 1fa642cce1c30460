package gossipkit.grading.classreport;

import gossipkit.grading.classreport.Likeness.Near;
import gossipkit.grading.report.GradeReport;
import java.util.List;
import java.util.stream.Collectors;

/** {@code class.md}: the report as tables, for wherever Markdown is read. Names are code, so that they say nothing else. */
final class ClassMarkdown {

    private static final String FENCE = "```";

    private final ClassReport report;
    private final StringBuilder text = new StringBuilder();

    private ClassMarkdown(ClassReport report) {
        this.report = report;
    }

    static String of(ClassReport report) {
        ClassMarkdown markdown = new ClassMarkdown(report);
        markdown.writeScores();
        markdown.writeItems();
        markdown.writeRules();
        markdown.writeMutants();
        markdown.writeAlike();
        markdown.writeSubmissions();
        return markdown.text.toString();
    }

    private void writeScores() {
        Scores scores = report.scores();
        line("# Class report: " + scores.passed() + " of " + scores.count() + " passed");
        line("");
        line(report.rows().size() + " submissions, " + report.setting().seedText() + ", Gossip Kit "
                + report.setting().kit() + ". The pass mark is " + GradeReport.PASS_MARK + ".");
        scores.spread()
                .ifPresent(spread -> line("Median " + spread.median() + ", quartiles " + spread.lower() + " and "
                        + spread.upper() + ", mean " + spread.mean() + "."));
        table("verdict", "submissions");
        report.verdicts().forEach(one -> row(one.verdict(), one.count()));
        table("score", "submissions");
        scores.histogram().forEach(bin -> row(bin.label(), bin.count()));
    }

    private void writeItems() {
        section("Items, the hardest first");
        line("Of the " + report.graded() + " submissions with a grade.");
        writeStandings(report.items());
        if (report.bonusTried() > 0) {
            section("Items of the bonus, the hardest first");
            line("Of those who tried it: " + report.bonusTried() + " of " + report.graded() + ".");
            writeStandings(report.bonus());
        }
    }

    private void writeStandings(List<ItemStanding> standings) {
        table("item", "mean", "of", "all points", "no points");
        standings.forEach(
                one -> row(code(one.item().id()), one.mean(), one.item().points(), one.full(), one.zero()));
    }

    private void writeRules() {
        section("Rules, the commonest failures first");
        line("A submission counts that fails a check of the rule; a check may look at several rules.");
        table("rule", "submissions", "what it demands");
        report.rules()
                .forEach(one -> row(one.rule(), one.submissions(), one.rule().sentence()));
        report.rules().forEach(this::writeExample);
    }

    private void writeExample(RuleStanding standing) {
        Example example = standing.example();
        line("");
        line("### " + standing.rule() + ": " + code(example.check()));
        line("");
        line(fenced(example.message()
                + example.diagram().map(diagram -> "\n\n" + diagram).orElse("")));
    }

    private void writeMutants() {
        section("Known mutants that submissions behave like");
        if (report.withoutMutants().isPresent()) {
            line("Not compared: " + report.withoutMutants().get() + ".");
            return;
        }
        line("Exactly: the same failed checks. Nearly: " + Likeness.NEAR_PERCENT_MIN
                + " % of the checks that either fails are failed by both.");
        table("mutant", "exactly", "nearly", "its mistake");
        report.mutants()
                .forEach(one -> row(
                        code(one.mistake().id()),
                        one.exact(),
                        one.near(),
                        code(one.mistake().title())));
    }

    private void writeAlike() {
        section("Similar sources");
        line("A list to look at, not a verdict: what the task asks for makes honest work alike too. Names, comments and"
                + " the starter's own code do not count.");
        table("submission", "and", "alike");
        report.alike()
                .identical()
                .forEach(group -> row(
                        code(group.get(0)),
                        group.stream().skip(1).map(ClassMarkdown::code).collect(Collectors.joining(", ")),
                        "identical"));
        report.alike().pairs().forEach(pair -> row(code(pair.one()), code(pair.other()), pair.percent() + " %"));
        if (report.alike().pairsLeftOut() > 0) {
            line("\n" + report.alike().pairsLeftOut() + " more pairs are left out.");
        }
    }

    private void writeSubmissions() {
        section("Submissions");
        table("submission", "score", "bonus", "verdict", "failed checks", "behaves like");
        report.rows()
                .forEach(row -> row(
                        code(row.entry().name()),
                        row.entry().scoreText(),
                        row.entry().bonusText(),
                        row.entry().verdict(),
                        row.entry().isGraded() ? row.entry().failed().size() : "",
                        like(row.likeness())));
    }

    private static String like(Likeness likeness) {
        List<String> near = likeness.near().stream()
                .map(Near::toString)
                .map(text -> "nearly " + code(text))
                .toList();
        List<String> exact = likeness.exact().stream().map(ClassMarkdown::code).toList();
        return String.join(", ", exact.isEmpty() ? near : exact);
    }

    private void section(String title) {
        line("");
        line("## " + title);
        line("");
    }

    private void table(String... head) {
        line("");
        row((Object[]) head);
        line("|" + "---|".repeat(head.length));
    }

    private void row(Object... cells) {
        line(List.of(cells).stream().map(Object::toString).collect(Collectors.joining(" | ", "| ", " |")));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    /** Code in a cell: no backtick ends it, no bar ends the cell. */
    private static String code(String text) {
        return "`" + text.replace('`', '\'').replace("|", "\\|") + "`";
    }

    private static String fenced(String text) {
        return FENCE + "text\n" + text.replace(FENCE, "'''") + "\n" + FENCE;
    }
}
