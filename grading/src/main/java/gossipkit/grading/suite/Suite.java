package gossipkit.grading.suite;

import gossipkit.grading.GraderFault;
import gossipkit.grading.UsageError;
import gossipkit.grading.check.CheckCatalogue;
import gossipkit.grading.check.CheckInfo;
import gossipkit.grading.check.CheckResult;
import gossipkit.grading.check.Failure;
import gossipkit.grading.check.Outcome;
import gossipkit.grading.replay.Binding;
import gossipkit.grading.replay.Diagnosis;
import gossipkit.grading.replay.KillSwitch;
import gossipkit.grading.replay.PrintedOutput;
import gossipkit.grading.replay.Replay;
import gossipkit.grading.replay.TimedOut;
import gossipkit.grading.subject.LoadedSubject;
import gossipkit.grading.token.SampleJson;
import gossipkit.grading.token.Token;
import java.util.List;

/** Runs the checks on one subject after another. It is cheap to run again, and not for several threads. */
public final class Suite {

    private final SuiteSettings settings;
    private final KillSwitch killSwitch;
    private final Replay replay;
    private final JqwikLauncher launcher = new JqwikLauncher();

    /**
     * @param catalogue all checks that it may be asked for
     * @param settings how much to find out about failures
     */
    public Suite(CheckCatalogue catalogue, SuiteSettings settings) {
        this.settings = settings;
        this.killSwitch = new KillSwitch(settings.tryLimit());
        this.replay = new Replay(catalogue, killSwitch);
    }

    /**
     * @param subject what to check
     * @param seed rules everything that is chosen at random
     * @param checks which checks; those of the bonus need a subject that has one
     * @param progress told about each check that has ended
     * @return one result for each check, in that order: what is skipped or aborted is there as not run
     * @throws GraderFault if a check broke down, through no fault of the subject
     */
    public SuiteResult run(LoadedSubject subject, long seed, List<CheckInfo> checks, Progress progress) {
        newSubject();
        return runMore(subject, seed, checks, progress);
    }

    /** What comes next is another subject, which no earlier one's hanging counts against. */
    public void newSubject() {
        killSwitch.newSubject();
    }

    /** As {@link #run}, on the same subject as before. */
    public SuiteResult runMore(LoadedSubject subject, long seed, List<CheckInfo> checks, Progress progress) {
        SuiteRun run = new SuiteRun(checks, settings, progress, subject::endRun);
        try (PrintedOutput printed = new PrintedOutput()) {
            Binding.bind(subject, seed);
            SuccessListener successes = new SuccessListener();
            run.during(() -> launch(subject, checks, run, successes));
            List<CheckResult> results = checks.stream()
                    .map(check -> result(subject, seed, check, run.runOf(check), successes.has(check)))
                    .toList();
            return new SuiteResult(results, printed.text());
        }
    }

    /** A check that hangs takes its thread, and jqwik on it, out of use: the others go on in a new launch. */
    private void launch(LoadedSubject subject, List<CheckInfo> checks, SuiteRun run, SuccessListener successes) {
        for (boolean over = checks.isEmpty(); !over; ) {
            List<CheckInfo> rest = run.notOver(checks);
            try {
                over = killSwitch.watch(
                        () -> {
                            launcher.run(rest, successes);
                            return true;
                        },
                        run.begin());
            } catch (TimedOut e) {
                subject.abandonRun();
                run.hung(e);
                over = killSwitch.hasHadEnough();
            }
        }
    }

    private CheckResult result(LoadedSubject subject, long seed, CheckInfo check, CheckRun run, boolean successful) {
        if (run.held() && successful) {
            return CheckResult.passed(check);
        }
        if (run.timeOut().isPresent()) {
            CheckResult result = timedOut(check, run.timeOut().get());
            return settings.explain() ? result.withToken(token(check, seed, run)) : result;
        }
        if (run.failure().isPresent()) {
            return failed(subject, check, run.failure().get(), token(check, seed, run));
        }
        requireJqwikDidNotBreak(check, run);
        String why = killSwitch.hasHadEnough()
                ? "three calls before it had not returned"
                : "the check was skipped or gave up";
        return CheckResult.of(check, Outcome.NOT_RUN, Failure.of(why));
    }

    private static CheckResult timedOut(CheckInfo check, TimedOut timeOut) {
        return CheckResult.of(check, Outcome.TIMED_OUT, Failure.of(timeOut.getMessage()));
    }

    private CheckResult failed(LoadedSubject subject, CheckInfo check, Diagnosis first, Token token) {
        first.fault().ifPresent(fault -> {
            throw new GraderFault("the check " + check.id() + " broke down: " + fault, fault);
        });
        CheckResult asFirstSeen = CheckResult.of(check, first.outcome(), first.failure());
        if (!settings.explain() || first.outcome() == Outcome.NOT_RUN) {
            return asFirstSeen;
        }
        if (first.isLoss()) {
            return asFirstSeen.withToken(token);
        }
        CheckResult again = again(subject, token);
        if (again.outcome() == Outcome.PASSED || again.outcome() == Outcome.NOT_RUN) {
            String note = "This did not happen again in the same run: does the program use a clock, a random source "
                    + "or static state of its own?";
            return CheckResult.of(check, first.outcome(), first.failure().withNote(note))
                    .withToken(token);
        }
        return again;
    }

    private CheckResult again(LoadedSubject subject, Token token) {
        try {
            return replay.run(subject, token);
        } catch (UsageError e) {
            throw new GraderFault("the check " + token.checkId() + " takes what no token can hold", e);
        }
    }

    private static void requireJqwikDidNotBreak(CheckInfo check, CheckRun run) {
        run.brokenBy().ifPresent(thrown -> {
            throw new GraderFault("the check " + check.id() + " could not be tried: " + thrown.getMessage(), thrown);
        });
    }

    private static Token token(CheckInfo check, long seed, CheckRun run) {
        return new Token(check.id(), seed, SampleJson.write(run.sample()));
    }
}
