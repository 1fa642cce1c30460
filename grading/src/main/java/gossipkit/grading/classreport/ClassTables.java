package gossipkit.grading.classreport;

import gossipkit.grading.classreport.Likeness.Near;
import gossipkit.grading.report.CsvLine;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A class report as CSV files, one for each of its parts. Times have a file of their own: they are never the same. */
final class ClassTables {

    private static final String AND = "; ";

    private ClassTables() {}

    /** The content of each file by its name. */
    static Map<String, String> of(ClassReport report) {
        Map<String, String> files = new TreeMap<>();
        files.put("scores.csv", scores(report.scores()));
        files.put("histogram.csv", histogram(report.scores()));
        files.put("verdicts.csv", verdicts(report));
        files.put("items.csv", items(report));
        files.put("rules.csv", rules(report));
        files.put("mutants.csv", mutants(report));
        files.put("similar.csv", similar(report.alike()));
        files.put("submissions.csv", submissions(report));
        files.put("times.csv", times(report));
        return files;
    }

    private static String scores(Scores scores) {
        String counts = CsvLine.of("figure", "value")
                + CsvLine.of("scores", scores.count())
                + CsvLine.of("passed", scores.passed());
        return counts
                + scores.spread()
                        .map(spread -> CsvLine.of("lower quartile", spread.lower())
                                + CsvLine.of("median", spread.median())
                                + CsvLine.of("upper quartile", spread.upper())
                                + CsvLine.of("mean", spread.mean()))
                        .orElse("");
    }

    private static String histogram(Scores scores) {
        return CsvLine.of("from", "range", "submissions")
                + lines(scores.histogram(), bin -> CsvLine.of(bin.from(), bin.label(), bin.count()));
    }

    private static String verdicts(ClassReport report) {
        return CsvLine.of("verdict", "submissions")
                + lines(report.verdicts(), one -> CsvLine.of(one.verdict(), one.count()));
    }

    private static String items(ClassReport report) {
        return CsvLine.of("item", "points", "mean", "graded", "full", "zero")
                + lines(report.items(), ClassTables::item)
                + lines(report.bonus(), ClassTables::item);
    }

    private static String item(ItemStanding one) {
        return CsvLine.of(one.item().id(), one.item().points(), one.mean(), one.graded(), one.full(), one.zero());
    }

    private static String rules(ClassReport report) {
        return CsvLine.of("rule", "text", "submissions", "example")
                + lines(
                        report.rules(),
                        one -> CsvLine.of(
                                one.rule(),
                                one.rule().sentence(),
                                one.submissions(),
                                one.example().check()));
    }

    private static String mutants(ClassReport report) {
        return CsvLine.of("mutant", "title", "exact", "near")
                + lines(
                        report.mutants(),
                        one -> CsvLine.of(one.mistake().id(), one.mistake().title(), one.exact(), one.near()));
    }

    private static String similar(AlikeSources alike) {
        String identical = alike.identical().stream()
                .flatMap(group -> group.stream().skip(1).map(other -> pair("identical", group.get(0), other, "100")))
                .collect(Collectors.joining());
        return CsvLine.of("kind", "one", "other", "percent")
                + identical
                + lines(
                        alike.pairs(),
                        pair -> pair("similar", pair.one(), pair.other(), Integer.toString(pair.percent())));
    }

    private static String pair(String kind, String one, String other, String percent) {
        return CsvLine.of(kind, CsvLine.text(one), CsvLine.text(other), percent);
    }

    private static String submissions(ClassReport report) {
        return CsvLine.of(
                        "name",
                        "score",
                        "bonus",
                        "verdict",
                        "passed",
                        "failed",
                        "exactly like",
                        "nearly like",
                        "failed checks")
                + lines(report.rows(), ClassTables::submission);
    }

    private static String submission(Row row) {
        Entry entry = row.entry();
        return CsvLine.of(
                CsvLine.text(entry.name()),
                entry.scoreText(),
                entry.bonusText(),
                entry.verdict(),
                entry.passed(),
                entry.isGraded() ? entry.failed().size() : "",
                String.join(AND, row.likeness().exact()),
                row.likeness().near().stream().map(Near::toString).collect(Collectors.joining(AND)),
                String.join(AND, entry.failed()));
    }

    private static String times(ClassReport report) {
        return CsvLine.of("name", "milliseconds")
                + lines(
                        report.rows(),
                        row -> CsvLine.of(CsvLine.text(row.entry().name()), millis(row.entry())));
    }

    private static String millis(Entry entry) {
        return entry.millis().isPresent() ? Long.toString(entry.millis().getAsLong()) : "";
    }

    private static <T> String lines(List<T> all, Function<T, String> line) {
        return all.stream().map(line).collect(Collectors.joining());
    }
}
