package gossipkit.grading.simulate;

import gossipkit.grading.GraderFault;
import gossipkit.grading.UsageError;
import gossipkit.grading.check.Failure;
import gossipkit.grading.replay.Diagnosis;
import gossipkit.grading.replay.KillSwitch;
import gossipkit.grading.replay.TimedOut;
import java.time.Duration;
import java.util.Optional;

/** Runs what calls a subject's members, and tells their failures from everything else. */
public final class MemberGuard {

    private record Ended(Optional<Failure> failure, Optional<UsageError> misuse) {}

    private final KillSwitch killSwitch;

    /** @param limit what one step may take */
    public MemberGuard(Duration limit) {
        killSwitch = new KillSwitch(limit);
    }

    /**
     * Runs a step, on another thread.
     *
     * @return why a member failed it, if one did; then no further step may be run
     * @throws UsageError if the step throws it
     * @throws GraderFault if the step breaks down through no fault of the members
     */
    public Optional<Failure> run(Runnable step) {
        try {
            Ended ended = killSwitch.call(() -> end(step));
            ended.misuse().ifPresent(misuse -> {
                throw misuse;
            });
            return ended.failure();
        } catch (TimedOut e) {
            return Optional.of(Failure.of(e.getMessage()));
        }
    }

    private static Ended end(Runnable step) {
        try {
            step.run();
            return new Ended(Optional.empty(), Optional.empty());
        } catch (UsageError misuse) {
            return new Ended(Optional.empty(), Optional.of(misuse));
        } catch (Throwable thrown) {
            // Its message may be the subject's own, so it is asked for here, where the kill switch guards.
            return new Ended(Optional.of(failure(Diagnosis.of(thrown))), Optional.empty());
        }
    }

    private static Failure failure(Diagnosis diagnosis) {
        diagnosis.fault().ifPresent(fault -> {
            throw new GraderFault("the simulation broke down: " + fault, fault);
        });
        return diagnosis.failure();
    }
}
