package gossipkit.grading.classreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import gossipkit.grading.Verdict;
import gossipkit.grading.check.Outcome;
import gossipkit.grading.classreport.AlikeSources.Pair;
import gossipkit.grading.report.Diagrams;
import gossipkit.tests.Item;
import gossipkit.tests.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClassReportTest {

    private static final Path REFERENCE = Path.of("..", "solution/src/main/java/gossipkit/solution/swim");

    private final Classes all = new Classes();

    @Test
    void scoresOfAllButThoseThatTheGraderFailedOn() {
        Scores scores = all.with("alice")
                .with("bob", Item.LEAVE)
                .with("carol", Item.base().toArray(Item[]::new))
                .with("dan", Verdict.NOT_COMPILED)
                .with("eve", Verdict.GRADER_ERROR)
                .report()
                .scores();

        assertThat(scores.count()).isEqualTo(4);
        assertThat(scores.passed()).isEqualTo(2);
        Spread spread = scores.spread().orElseThrow();
        // 0, 0, 95, 100
        assertThat(List.of(spread.lower(), spread.median(), spread.upper(), spread.mean()))
                .extracting(Object::toString)
                .containsExactly("0.00", "47.50", "96.25", "48.75");
        assertThat(scores.histogram())
                .filteredOn(bin -> bin.count() > 0)
                .extracting(Scores.Bin::label, Scores.Bin::count)
                .containsExactly(tuple("0-9.9", 2), tuple("90-99.9", 1), tuple("100", 1));
        assertThat(scores.histogram()).hasSize(11);
    }

    @Test
    void nobodyHasNoMedian() {
        ClassReport report = all.with("eve", Verdict.GRADER_ERROR).report();

        assertThat(report.scores().spread()).isEmpty();
        assertThat(report.items()).isEmpty();
        assertThat(ClassFiles.of(report).get("class.md")).contains("# Class report: 0 of 0 passed");
        assertThat(ClassFiles.of(report).get("submissions.csv")).contains("eve,,,GRADER_ERROR,false,,,,\r\n");
    }

    @Test
    void theHardestItemComesFirst() {
        List<ItemStanding> items = all.with("alice", Item.LEAVE, Item.REFUTATION)
                .with("bob", Item.LEAVE)
                .with("dan", Verdict.FORBIDDEN)
                .report()
                .items();

        assertThat(items).hasSize(10);
        assertThat(items.get(0)).isEqualTo(new ItemStanding(Item.LEAVE, 2, 0, 0, 2));
        assertThat(items.get(1)).isEqualTo(new ItemStanding(Item.REFUTATION, 2, 150, 1, 1));
        assertThat(items.get(1).mean()).hasToString("7.50");
        assertThat(items.get(2).item()).isEqualTo(Item.BOOTSTRAP);
    }

    @Test
    void theRuleThatMostFailAtComesFirst() {
        ClassReport report = all.with("alice", Item.LEAVE, Item.REFUTATION)
                .with("bob", Item.LEAVE)
                .report();

        assertThat(report.rules())
                .extracting(RuleStanding::rule, RuleStanding::submissions)
                .containsExactly(tuple(rule(Item.LEAVE), 2), tuple(rule(Item.REFUTATION), 1));
    }

    @Test
    void theSmallestExampleIsShownWhoeverComesFirst() {
        var small = Classes.graded(Outcome.FAILED, check -> "found: little", Diagrams.of("one"), Item.LEAVE);
        var large = Classes.graded(Outcome.FAILED, check -> "found: a lot", Diagrams.of("one", "two"), Item.LEAVE);

        Example one = example(new Classes().with("alice", small, "A").with("bob", large, "B"));
        Example other = example(new Classes().with("bob", large, "B").with("alice", small, "A"));

        assertThat(one).isEqualTo(other);
        assertThat(one.message()).isEqualTo("found: little");
        assertThat(one.diagram().orElseThrow()).contains("one").doesNotContain("two");
    }

    @Test
    void anExampleOfTheVeryRuleIsPreferredToASmallerOne() {
        Rule rule = rule(Item.LEAVE);
        var another = Classes.graded(Outcome.FAILED, check -> "rule M1: x\nfound: y", Diagrams.of("one"), Item.LEAVE);
        var same = Classes.graded(
                Outcome.FAILED,
                check -> "rule " + rule + ": " + rule.sentence() + "\nfound: z",
                Diagrams.of("one", "two"),
                Item.LEAVE);

        assertThat(example(all.with("alice", another, "A").with("bob", same, "B"))
                        .message())
                .contains("found: z");
    }

    @Test
    void whatASubmissionSaysItselfIsNoPartOfAnExample() {
        var thrown = Classes.graded(
                Outcome.CRASHED, check -> "threw IllegalStateException: by Alice Smith", Diagrams.of("x"), Item.LEAVE);

        assertThat(ClassFiles.of(all.with("bob", thrown, "A").report()).values())
                .noneMatch(text -> text.contains("Alice"));
    }

    @Test
    void theSameFailedChecksAreExactAndFourOfFiveAreNear() {
        List<Row> rows = all.with("alice", Item.LEAVE)
                .with("bob", Item.LEAVE, Item.BOOTSTRAP, Item.PING_ACK, Item.REFUTATION, Item.FANOUT_LIMIT)
                .with("carol", Item.LEAVE, Item.BOOTSTRAP, Item.PING_ACK)
                .with("dan")
                .with("eve", Verdict.NOT_COMPILED)
                .report()
                .rows();

        assertThat(rows)
                .extracting(Row::likeness)
                .containsExactly(
                        new Likeness(List.of("forgets-leave", "also-forgets-leave"), List.of()),
                        new Likeness(List.of(), List.of(new Likeness.Near("half-deaf", 80))),
                        new Likeness(List.of(), List.of()),
                        new Likeness(List.of(), List.of()),
                        new Likeness(List.of(), List.of()));
        assertThat(all.report().mutants())
                .extracting(one -> one.mistake().id(), MutantStanding::exact, MutantStanding::near)
                .containsExactly(
                        tuple("forgets-leave", 1, 0), tuple("also-forgets-leave", 1, 0), tuple("half-deaf", 0, 1));
    }

    @Test
    void aKitWithoutMutantsSaysSo() {
        ClassReport report = all.with("alice", Item.LEAVE).report(KnownMistakes.absent("this kit has no mutants"));

        assertThat(ClassFiles.of(report).get("class.md")).contains("Not compared: this kit has no mutants.");
        assertThat(ClassFiles.of(report).get("class.html")).contains("Not compared: this kit has no mutants.");
        assertThat(ClassFiles.of(report).get("class.json")).contains("\"withoutMutants\": \"this kit has no mutants\"");
    }

    @Test
    void sameAndNearlySameSourcesAreListedAndShortOnesAreNot() throws IOException {
        String reference = Files.readString(REFERENCE.resolve("GossipProtocol.java"));
        String another = Files.readString(REFERENCE.resolve("MemberTable.java"));

        AlikeSources alike = all.withSource("carol", reference)
                .withSource("bob", reference)
                .withSource("alice", reference.replace("members", "leute"))
                .withSource("dan", another)
                .withSource("eve", "class A {}")
                .withSource("frank", "class A {}")
                .with("gina", Verdict.NOT_FOUND)
                .report()
                .alike();

        assertThat(alike.identical()).containsExactly(List.of("bob", "carol"));
        assertThat(alike.pairs()).containsExactly(new Pair("alice", "bob", 100));
        assertThat(alike.pairsLeftOut()).isZero();
    }

    @Test
    void namesAreNumbersThatDoNotTellTheirOrder() throws IOException {
        String reference = Files.readString(REFERENCE.resolve("GossipProtocol.java"));
        ClassReport report = all.anonymous()
                .withSource("alice", reference + "// 2")
                .withSource("bob", reference + "// 1")
                .with("carol", Item.LEAVE)
                .report();

        assertThat(report.rows())
                .extracting(row -> row.entry().name())
                .containsExactly("submission-01", "submission-02", "submission-03");
        assertThat(report.alike().pairs()).containsExactly(new Pair("submission-02", "submission-03", 100));
        assertThat(ClassFiles.of(report).values())
                .noneMatch(text -> text.contains("alice") || text.contains("carol") || text.contains("folder of"));
    }

    @Test
    void theOrderOfArrivalDoesNotShow() {
        Map<String, String> one = ClassFiles.of(new Classes()
                .with("a\u0001", Item.LEAVE)
                .with("a\u0002")
                .with("b", Item.LEAVE, Item.BOOTSTRAP)
                .report());
        Map<String, String> other = ClassFiles.of(new Classes()
                .with("b", Item.LEAVE, Item.BOOTSTRAP)
                .with("a\u0002")
                .with("a\u0001", Item.LEAVE)
                .report());

        assertThat(other).isEqualTo(one);
    }

    private static Example example(Classes classes) {
        return classes.report().rules().get(0).example();
    }

    private static Rule rule(Item item) {
        return Rule.values()[item.ordinal()];
    }
}
