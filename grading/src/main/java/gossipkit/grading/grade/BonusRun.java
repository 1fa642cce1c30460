package gossipkit.grading.grade;

import gossipkit.grading.GraderFault;
import gossipkit.grading.check.CheckCatalogue;
import gossipkit.grading.check.CheckInfo;
import gossipkit.grading.check.CheckResult;
import gossipkit.grading.report.CheckReport;
import gossipkit.grading.report.OpenTodos;
import gossipkit.grading.subject.LoadedSubject;
import gossipkit.grading.suite.Progress;
import gossipkit.grading.suite.Suite;
import gossipkit.grading.suite.SuiteResult;
import gossipkit.tests.Item;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs the bonus checks, after and apart from those of the base: whatever goes wrong in them costs the base nothing. */
final class BonusRun {

    /** Those that make a call which the base does not have: nobody gets past it who has not written it. */
    private static final Set<Item> WITH_CALLS = Set.of(Item.ANTI_ENTROPY, Item.AUTO_TUNE);

    private final CheckCatalogue catalogue;
    private final Suite suite;

    BonusRun(CheckCatalogue catalogue, Suite suite) {
        this.catalogue = catalogue;
        this.suite = suite;
    }

    /**
     * The essential checks first: if these find the starter as it came, that is all.
     *
     * @param progress told about each check that has ended, those of the base before it counted
     */
    BonusResult of(LoadedSubject subject, long seed, Progress progress) {
        if (subject.bonus().factory().isEmpty()) {
            return BonusResult.without(subject.bonus().problem());
        }
        try {
            int before = catalogue.base().size();
            SuiteResult essential = suite.run(subject, seed, checks(true), after(before, progress));
            if (isUntouched(essential.checks())) {
                return BonusResult.NONE;
            }
            before += essential.checks().size();
            SuiteResult others = suite.run(subject, seed, checks(false), after(before, progress));
            Optional<String> impure =
                    Grader.differenceWhenAlone(subject.bonus().factory().get());
            return impure.isPresent() ? BonusResult.without(impure) : joined(essential, others);
        } catch (GraderFault fault) {
            return BonusResult.without(Optional.of("the grader itself failed: " + Grader.told(fault)));
        }
    }

    private List<CheckInfo> checks(boolean essential) {
        return catalogue.bonus().stream()
                .filter(check -> check.essential() == essential)
                .toList();
    }

    private Progress after(int before, Progress progress) {
        return (done, total) -> progress.ended(before + done, catalogue.checks().size());
    }

    private static boolean isUntouched(List<CheckResult> essential) {
        return essential.stream().noneMatch(CheckResult::passed)
                && essential.stream()
                        .filter(result -> WITH_CALLS.contains(result.check().item()))
                        .allMatch(result -> OpenTodos.stop(CheckReport.of(result)));
    }

    private static BonusResult joined(SuiteResult essential, SuiteResult others) {
        SuiteResult both = SuiteResult.of(List.of(essential, others));
        return new BonusResult(both.checks(), Optional.empty(), both.printed());
    }
}
