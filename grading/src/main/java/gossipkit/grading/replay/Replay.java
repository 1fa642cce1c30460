package gossipkit.grading.replay;

import gossipkit.grading.GraderFault;
import gossipkit.grading.UsageError;
import gossipkit.grading.check.CheckCatalogue;
import gossipkit.grading.check.CheckInfo;
import gossipkit.grading.check.CheckResult;
import gossipkit.grading.check.Failure;
import gossipkit.grading.check.Outcome;
import gossipkit.grading.subject.LoadedSubject;
import gossipkit.grading.token.SampleJson;
import gossipkit.grading.token.Token;
import gossipkit.tests.Subject;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;

/** Runs one check with the arguments and the seed of a {@link Token}. */
public final class Replay {

    private final CheckCatalogue catalogue;
    private final KillSwitch killSwitch;

    /**
     * @param catalogue the checks that a token may name
     * @param killSwitch guards each run
     */
    public Replay(CheckCatalogue catalogue, KillSwitch killSwitch) {
        this.catalogue = catalogue;
        this.killSwitch = killSwitch;
    }

    /**
     * @return what came of it, with the trace of the run, even if it passed
     * @throws UsageError if the token names no check, or does not fit it
     * @throws GraderFault if the check itself broke down
     */
    public CheckResult run(LoadedSubject subject, Token token) {
        CheckInfo check =
                catalogue.check(token.checkId()).orElseThrow(() -> new UsageError("no such check: " + token.checkId()));
        List<Object> arguments = SampleJson.read(token.sample(), check.method());
        Binding.bind(subject, token.seed());
        try {
            Optional<Diagnosis> diagnosis = killSwitch.call(() -> invoke(check, arguments));
            subject.endRun();
            return result(check, diagnosis).withToken(token);
        } catch (TimedOut e) {
            subject.abandonRun();
            return CheckResult.of(check, Outcome.TIMED_OUT, Failure.of(e.getMessage()))
                    .withToken(token);
        }
    }

    private static CheckResult result(CheckInfo check, Optional<Diagnosis> diagnosis) {
        diagnosis.flatMap(Diagnosis::fault).ifPresent(fault -> {
            throw new GraderFault("the check " + check.id() + " broke down: " + fault, fault);
        });
        return new CheckResult(
                check,
                diagnosis.map(Diagnosis::outcome).orElse(Outcome.PASSED),
                diagnosis.map(Diagnosis::failure),
                Optional.empty(),
                Subject.lastRun());
    }

    private static Optional<Diagnosis> invoke(CheckInfo check, List<Object> arguments) {
        try {
            Constructor<?> constructor = check.type().getDeclaredConstructor();
            constructor.setAccessible(true);
            Method method = check.method();
            method.setAccessible(true);
            Object verdict = method.invoke(constructor.newInstance(), arguments.toArray());
            return Boolean.FALSE.equals(verdict)
                    ? Optional.of(Diagnosis.of(new AssertionError("the property is false")))
                    : Optional.empty();
        } catch (InvocationTargetException e) {
            return Optional.of(Diagnosis.of(e.getCause()));
        } catch (ReflectiveOperationException e) {
            throw new GraderFault("the check " + check.id() + " cannot be called: " + e.getMessage(), e);
        }
    }
}
