package gossipkit.grading.classreport;

import gossipkit.grading.Isolation;
import gossipkit.grading.Verdict;
import gossipkit.grading.check.Outcome;
import gossipkit.grading.classreport.ClassReport.Setting;
import gossipkit.grading.classreport.Entry.Sources;
import gossipkit.grading.report.CheckReport;
import gossipkit.grading.report.Diagram;
import gossipkit.grading.report.Diagrams;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.report.ItemReport;
import gossipkit.grading.report.Points;
import gossipkit.grading.report.platform.Reports;
import gossipkit.tests.Item;
import gossipkit.tests.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** Made-up classes: each item has one check, worth all of it, of the rule that is as many places down the list. */
final class Classes {

    static final KnownMistakes MISTAKES = KnownMistakes.of(List.of(
            new KnownMistake("forgets-leave", "leave does nothing", List.of("leave.check")),
            new KnownMistake("also-forgets-leave", "leave is not announced", List.of("leave.check")),
            new KnownMistake(
                    "half-deaf",
                    "hears nothing",
                    List.of("bootstrap.check", "ping_ack.check", "refutation.check", "leave.check"))));

    private final Gathering gathering = new Gathering(List.of());
    private boolean anonymous;

    /** With a submission that fails the checks of those items. */
    Classes with(String name, Item... failed) {
        return with(
                name,
                check -> "rule " + check.rules().get(0) + ": "
                        + check.rules().get(0).sentence() + "\nexpected: one thing\nfound: another",
                "class A {}",
                failed);
    }

    /** With one that tried the bonus too. */
    Classes withBonus(String name, Item... failed) {
        Function<CheckReport, String> saying = check -> "expected: one thing\nfound: another";
        GradeReport base = graded(Outcome.FAILED, saying, Diagrams.of("sent"), failed);
        List<ItemReport> bonus = items(Item.bonusItems(), Outcome.FAILED, saying, Diagrams.of("sent"), failed);
        return with(name, Reports.withBonus(base, bonus, Optional.empty()), "class A {}");
    }

    /** With one of that source, whose failures say that. */
    Classes with(String name, Function<CheckReport, String> saying, String source, Item... failed) {
        return with(name, graded(Outcome.FAILED, saying, Diagrams.of("sent"), failed), source);
    }

    /** With one of that source that passes all. */
    Classes withSource(String name, String source) {
        return with(name, graded(Outcome.FAILED, check -> "", Diagrams.of("sent")), source);
    }

    /** With one that has no grade. */
    Classes with(String name, Verdict verdict) {
        ItemReport none = new ItemReport(Item.LEAVE, Points.ZERO, List.of(check(Item.LEAVE, Outcome.NOT_RUN)));
        GradeReport report = report(verdict, List.of(none));
        gathering.add(Entry.of(name, "folder", report, Optional.empty(), OptionalLong.empty()), report);
        return this;
    }

    Classes with(String name, GradeReport report, String source) {
        Sources sources = gathering.sources(source, List.of(source));
        gathering.add(
                Entry.of(
                        name,
                        "folder of " + Integer.toHexString(name.hashCode()),
                        report,
                        Optional.of(sources),
                        OptionalLong.of(1_250)),
                report);
        return this;
    }

    Classes anonymous() {
        anonymous = true;
        return this;
    }

    ClassReport report() {
        return report(MISTAKES);
    }

    ClassReport report(KnownMistakes mistakes) {
        return ClassReport.of(gathering, mistakes, new Setting("1.0.0", OptionalLong.of(7), "process", anonymous));
    }

    /** One that has failed the checks of those items, with that outcome and run, and says that. */
    static GradeReport graded(Outcome outcome, Function<CheckReport, String> saying, Diagram diagram, Item... failed) {
        return report(Verdict.GRADED, items(Item.base(), outcome, saying, diagram, failed));
    }

    private static List<ItemReport> items(
            List<Item> all, Outcome outcome, Function<CheckReport, String> saying, Diagram diagram, Item... failed) {
        List<ItemReport> items = new ArrayList<>();
        for (Item item : all) {
            boolean fails = Arrays.asList(failed).contains(item);
            CheckReport check = check(item, fails ? outcome : Outcome.PASSED);
            items.add(new ItemReport(
                    item,
                    fails ? Points.ZERO : Points.of(item.points()),
                    List.of(fails ? said(check, saying.apply(check), diagram) : check)));
        }
        return items;
    }

    /** The same with so many checks in place of each, as many as the kit has. */
    static GradeReport often(GradeReport report, int times) {
        return report(
                report.verdict(),
                report.items().stream()
                        .map(item -> new ItemReport(
                                item.item(),
                                item.points(),
                                Collections.nCopies(times, item.checks().get(0))))
                        .toList());
    }

    private static CheckReport check(Item item, Outcome outcome) {
        return new CheckReport(
                item.id() + ".check",
                true,
                false,
                List.of(Rule.values()[item.ordinal()]),
                outcome,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static CheckReport said(CheckReport check, String message, Diagram diagram) {
        return new CheckReport(
                check.id(),
                check.essential(),
                false,
                check.rules(),
                check.outcome(),
                Optional.of(message),
                List.of(),
                Optional.empty(),
                Optional.of(diagram),
                false);
    }

    private static GradeReport report(Verdict verdict, List<ItemReport> items) {
        return new GradeReport(
                "1.0.0", "submission", OptionalLong.of(7), Isolation.NONE, verdict, Optional.empty(), items, "");
    }
}
