package gossipkit.grading.suite;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.grading.check.CheckCatalogue;
import gossipkit.grading.check.CheckResult;
import gossipkit.grading.check.Outcome;
import gossipkit.grading.isolation.IsolatedSubjects;
import gossipkit.grading.subject.LoadedSubject;
import gossipkit.grading.subject.SubjectSources;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.subject.Ungradable;
import gossipkit.tests.bonus.AntiEntropyChecks;
import gossipkit.tests.bonus.AutoTuneChecks;
import gossipkit.tests.bonus.DynamicSuspicionChecks;
import gossipkit.tests.bonus.PiggybackPriorityChecks;
import gossipkit.tests.items.PingAckChecks;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checks of the bonus meet the subject's advanced members, wherever these run. */
class BonusSuiteTest {

    private static final Subjects HERE = new Subjects();
    private static final IsolatedSubjects THERE = IsolatedSubjects.start(HERE);

    private static final CheckCatalogue BONUS = new CheckCatalogue(List.of(
            AntiEntropyChecks.class,
            PiggybackPriorityChecks.class,
            DynamicSuspicionChecks.class,
            AutoTuneChecks.class));
    private static final CheckCatalogue MIXED = new CheckCatalogue(List.of(PingAckChecks.class, AutoTuneChecks.class));

    @AfterAll
    static void close() {
        THERE.close();
    }

    private static Map<String, CheckResult> run(CheckCatalogue checks, LoadedSubject subject) {
        try (subject) {
            return new Suite(checks, SuiteSettings.outcomesOnly())
                    .run(subject, 1, checks.checks(), Progress.NONE).checks().stream()
                            .collect(Collectors.toMap(result -> result.check().id(), Function.identity()));
        }
    }

    private static List<CheckResult> notPassed(Map<String, CheckResult> results, boolean bonus) {
        return results.values().stream()
                .filter(result -> result.check().item().bonus() == bonus)
                .filter(result -> result.outcome() != Outcome.PASSED)
                .toList();
    }

    /** The reference, but one line of its bonus reads otherwise. */
    private static LoadedSubject referenceBut(String instead, String of) throws Ungradable {
        SubjectSources sources = HERE.find("solution");
        TreeMap<String, String> files = new TreeMap<>(sources.files());
        String text = files.get(SubjectSources.BONUS_FILE);
        assertThat(text).contains(of);
        files.put(SubjectSources.BONUS_FILE, text.replace(of, of + " " + instead));
        return THERE.load(new SubjectSources("almost", files));
    }

    @Test
    void theReferencePassesHereAndThere() throws Ungradable {
        Map<String, CheckResult> here = run(BONUS, HERE.load("solution"));
        Map<String, CheckResult> there = run(BONUS, THERE.load("solution"));

        assertThat(notPassed(here, true)).isEmpty();
        assertThat(there).isEqualTo(here);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "public void autoTune() {       | while (clusterSize() >= 0) { }                     | TIMED_OUT",
                "public GossipConfig config() { | if (true) { return null; }                        | CRASHED",
                "public GossipConfig config() { | if (true) { throw new IllegalStateException(); }  | CRASHED",
                "public GossipConfig config() { | if (true) { return GossipConfig.defaults()"
                        + ".withProbeInterval(java.time.Duration.ofSeconds(Long.MAX_VALUE)); }              | FAILED",
            })
    void aHostileBonusFailsAndTheBasePasses(String method, String first, Outcome outcome) throws Ungradable {
        Map<String, CheckResult> results = run(MIXED, referenceBut(first, method));

        assertThat(notPassed(results, false)).isEmpty();
        assertThat(notPassed(results, true)).extracting(CheckResult::outcome).contains(outcome);
    }
}
