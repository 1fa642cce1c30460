package gossipkit.grading.grade;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.exercise.swim.AdvancedGossipProtocol;
import gossipkit.exercise.swim.AdvancedSpecimen;
import gossipkit.exercise.swim.GossipProtocol;
import gossipkit.exercise.swim.Specimen;
import gossipkit.grading.Isolation;
import gossipkit.grading.check.CheckCatalogue;
import gossipkit.grading.check.CheckInfo;
import gossipkit.grading.check.Outcome;
import gossipkit.grading.report.CheckReport;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.report.JsonReport;
import gossipkit.grading.report.Points;
import gossipkit.grading.subject.Bonus;
import gossipkit.grading.subject.KitFolder;
import gossipkit.grading.subject.LoadedSubject;
import gossipkit.grading.subject.SubjectSources;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.subject.Ungradable;
import gossipkit.grading.suite.Progress;
import gossipkit.grading.suite.SuiteSettings;
import gossipkit.swim.GossipAction;
import gossipkit.tests.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Whatever becomes of the bonus, the base is graded as if there were none. */
class BonusGradeTest {

    private static final SuiteSettings QUICK = new SuiteSettings(Duration.ofSeconds(1), 0, true);
    private static final Runnable NOTHING = () -> {};
    private static final Supplier<List<GossipAction>> TODO = () -> {
        throw new UnsupportedOperationException("TODO B1: antiEntropySync");
    };
    private static final GradeReport BASE = grade(AdvancedSpecimen.with(Bonus.NONE), Optional.empty());

    private static GradeReport grade(LoadedSubject subject, Optional<Item> item) {
        return new Grader(new CheckCatalogue(BonusSpecimens.ALL), QUICK).grade(subject, 1, item);
    }

    private static GradeReport grade(LoadedSubject subject) {
        return grade(subject, Optional.empty());
    }

    @Test
    void theBonusIsScoredBesideTheBase() {
        GradeReport report = grade(AdvancedSpecimen.doing(List::of, NOTHING));

        assertThat(report.score()).isEqualTo(BASE.score()).hasToString("5.0");
        assertThat(report.bonus()).hasToString("50.0");
        assertThat(report.bonusItems()).extracting(item -> item.item()).isEqualTo(Item.bonusItems());
        assertThat(report.xp()).isEqualTo(10 + 200);
    }

    @Test
    void aBrokenBonusLeavesTheBaseAsItIs() {
        List<LoadedSubject> broken = List.of(
                AdvancedSpecimen.doing(() -> null, NOTHING),
                AdvancedSpecimen.doing(TODO, NOTHING),
                AdvancedSpecimen.doing(List::of, Specimen::neverReturn),
                AdvancedSpecimen.with(Bonus.of((id, address, config, random, clock) -> null)),
                AdvancedSpecimen.with(Bonus.unusable("it does not compile")));
        for (LoadedSubject subject : broken) {
            assertThat(baseOf(grade(subject))).isEqualTo(baseOf(BASE));
        }
    }

    /** The bytes of report.json, as if nobody had looked at the bonus. */
    private static String baseOf(GradeReport report) {
        return JsonReport.of(new GradeReport(
                report.kit(),
                report.subject(),
                report.seed(),
                report.isolation(),
                report.verdict(),
                report.reason(),
                report.items(),
                ""));
    }

    @Test
    void aBonusThatNobodyHasBegunIsNotSpokenOf() {
        assertThat(grade(AdvancedSpecimen.doing(TODO, TODO::get))).isEqualTo(BASE);
    }

    @Test
    void aBonusThatSomebodyHasBegunIs() {
        GradeReport report = grade(AdvancedSpecimen.doing(TODO, NOTHING));

        assertThat(report.bonus()).isEqualTo(Points.of(25));
        assertThat(report.bonusItems().get(0).checks())
                .extracting(CheckReport::outcome)
                .containsExactly(Outcome.CRASHED, Outcome.PASSED);
    }

    @Test
    void theStarterOfTheBonusIsNotSpokenOfByTheRealChecks() {
        Grader grader = new Grader(CheckCatalogue.ofKit(), SuiteSettings.outcomesOnly());
        LoadedSubject base = new LoadedSubject("exercise", GossipProtocol::new);
        LoadedSubject starter =
                new LoadedSubject("exercise", Isolation.NONE, base.members(), Bonus.of(AdvancedGossipProtocol::new));

        assertThat(grader.grade(starter, 1, Optional.empty())).isEqualTo(grader.grade(base, 1, Optional.empty()));
    }

    @Test
    void theStarterOfTheBonusBesideAFinishedBaseIsNotSpokenOf() throws Ungradable, IOException {
        Subjects subjects = new Subjects();
        SubjectSources reference = subjects.find("solution");
        TreeMap<String, String> files = new TreeMap<>(reference.files());
        Path starter = KitFolder.find().exercise().resolve(SubjectSources.BONUS_FILE);
        files.put(
                SubjectSources.BONUS_FILE,
                Files.readString(starter).replace("package gossipkit.exercise", "package gossipkit.solution"));
        LoadedSubject finished = subjects.load(subjects.compile(new SubjectSources("finished", files)));
        GradeReport report =
                new Grader(CheckCatalogue.ofKit(), SuiteSettings.outcomesOnly()).grade(finished, 1, Optional.empty());

        assertThat(finished.bonus().factory()).isPresent();
        assertThat(report.score()).hasToString("100.0");
        assertThat(report.bonusItems()).isEmpty();
        assertThat(report.bonusProblem()).isEmpty();
    }

    @Test
    void theReferenceHasAll() throws Ungradable {
        LoadedSubject reference = new Subjects().load("solution");

        assertThat(new Grader(CheckCatalogue.ofKit(), SuiteSettings.outcomesOnly())
                        .grade(reference, 1, Optional.empty())
                        .isPerfect())
                .isTrue();
    }

    @Test
    void whatMakesItUnusableIsTold() {
        GradeReport report = grade(AdvancedSpecimen.with(Bonus.unusable("it does not compile")));

        assertThat(report.bonusProblem()).contains("it does not compile");
        assertThat(report.bonusItems()).isEmpty();
        assertThat(report.bonus()).isEqualTo(Points.ZERO);
    }

    @Test
    void oneItemOfItIsGradedByItsOwnPassMark() {
        LoadedSubject half = AdvancedSpecimen.doing(TODO, NOTHING);
        GradeReport tuned = grade(half, Optional.of(Item.AUTO_TUNE));
        GradeReport silent = grade(half, Optional.of(Item.ANTI_ENTROPY));

        assertThat(tuned.passed()).isTrue();
        assertThat(tuned.maxScore()).isEqualTo(25);
        assertThat(tuned.xp()).isEqualTo(100);
        assertThat(silent.passed()).isFalse();
        assertThat(silent.items()).extracting(item -> item.item()).containsExactly(Item.ANTI_ENTROPY);
    }

    @Test
    void whoAsksForAnItemOfABonusThatIsNotThereIsToldSo() {
        GradeReport report = grade(AdvancedSpecimen.with(Bonus.NONE), Optional.of(Item.AUTO_TUNE));

        assertThat(report.bonusProblem()).contains("there is no AdvancedGossipProtocol");
        assertThat(report.passed()).isFalse();
        assertThat(report.maxScore()).isEqualTo(25);
    }

    @Test
    void oneItemOfTheBaseDoesNotAskForTheBonus() {
        LoadedSubject subject = AdvancedSpecimen.doing(List::of, NOTHING);

        assertThat(grade(subject, Optional.of(Item.PROBE_CYCLE)).bonusItems()).isEmpty();
    }

    @Test
    void progressCountsOn() {
        CheckCatalogue checks = new CheckCatalogue(BonusSpecimens.ALL);
        StringBuilder told = new StringBuilder();
        Progress progress =
                (done, total) -> told.append(done).append('/').append(total).append(' ');
        new Grader(checks, QUICK).grade(AdvancedSpecimen.doing(List::of, NOTHING), 1, Optional.empty(), progress);

        assertThat(told).hasToString("1/2 2/2 3/5 4/5 5/5 ");
        assertThat(checks.bonus()).extracting(CheckInfo::essential).containsExactly(true, false, true);
    }
}
