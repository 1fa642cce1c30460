package gossipkit.grading.replay;

import gossipkit.grading.Harmless;
import gossipkit.grading.check.Failure;
import gossipkit.grading.check.Outcome;
import gossipkit.grading.isolation.HostGone;
import gossipkit.sim.InvariantBroken;
import gossipkit.sim.ProtocolCrash;
import gossipkit.tests.RuleBroken;
import java.util.Optional;
import org.opentest4j.TestAbortedException;

/**
 * What something thrown out of a check means.
 *
 * @param outcome what the check comes to
 * @param failure why
 * @param kind two failures of one kind are the same mistake, as far as one can tell
 * @param fault what was thrown, if neither the subject nor a broken rule explains it: the grader is at fault
 */
public record Diagnosis(Outcome outcome, Failure failure, String kind, Optional<Throwable> fault) {

    private static final int CHARS_MAX = 2_000;
    private static final int CAUSES_MAX = 20;
    private static final String LOST = "lost";

    /** Asks the subject's exceptions for their messages, so only a thread under a {@link KillSwitch} may call it. */
    public static Diagnosis of(Throwable thrown) {
        Optional<HostGone> gone = causeIn(thrown, HostGone.class);
        if (gone.isPresent()) {
            return lost(gone.get());
        }
        Optional<ProtocolCrash> crash = causeIn(thrown, ProtocolCrash.class);
        if (crash.isPresent()) {
            return crashed(crash.get());
        }
        if (thrown instanceof RuleBroken broken) {
            return of(Outcome.FAILED, failure(broken), broken.rule().name());
        }
        if (thrown instanceof InvariantBroken broken) {
            return of(Outcome.FAILED, Failure.of(safe(broken.getMessage())), broken.invariant());
        }
        return thrown instanceof TestAbortedException ? aborted(thrown) : byOrigin(thrown);
    }

    private static Failure failure(RuleBroken broken) {
        Optional<String> expected = Optional.of(safe(broken.expected()));
        return new Failure(Optional.of(broken.rule()), expected, safe(broken.found()), broken.about());
    }

    private static Diagnosis byOrigin(Throwable thrown) {
        String kind = Thrown.typeOf(thrown);
        if (thrown instanceof VirtualMachineError || Thrown.comesFromSubject(thrown)) {
            String found = "GossipProtocol threw " + Thrown.of(thrown).text();
            return of(Outcome.CRASHED, Failure.of(found), kind);
        }
        // The simulator stops runs that never end, and says so: that is about the subject, too.
        if (thrown instanceof AssertionError || isOfSimulator(thrown)) {
            return of(Outcome.FAILED, Failure.of(safe(String.valueOf(thrown.getMessage()))), kind);
        }
        return new Diagnosis(Outcome.NOT_RUN, Failure.of("the check broke down"), kind, Optional.of(thrown));
    }

    private static boolean isOfSimulator(Throwable thrown) {
        return thrown.getClass().getPackage() == ProtocolCrash.class.getPackage();
    }

    private static Diagnosis crashed(ProtocolCrash crash) {
        Throwable cause = crash.getCause();
        if (cause == null) {
            return of(Outcome.CRASHED, Failure.of(Harmless.line(crash.getMessage(), CHARS_MAX)), "returned");
        }
        String call = Harmless.line(crash.call() + " of " + crash.member(), CHARS_MAX);
        String found = call + " threw " + Thrown.of(cause).text();
        return of(Outcome.CRASHED, Failure.of(found), Thrown.typeOf(cause));
    }

    private static Diagnosis lost(HostGone gone) {
        Outcome outcome = switch (gone.reason()) {
            case TIMED_OUT -> Outcome.TIMED_OUT;
            case CRASHED -> Outcome.CRASHED;
            case GIVEN_UP -> Outcome.NOT_RUN;
        };
        return of(outcome, Failure.of(safe(gone.getMessage())), LOST);
    }

    /** Whether the subject's process was lost: nothing is worth losing another one. */
    public boolean isLoss() {
        return kind.equals(LOST);
    }

    private static Diagnosis aborted(Throwable thrown) {
        return of(Outcome.NOT_RUN, Failure.of("not run: the check gave up on this subject"), "aborted");
    }

    private static Diagnosis of(Outcome outcome, Failure failure, String kind) {
        return new Diagnosis(outcome, failure, kind, Optional.empty());
    }

    private static String safe(String text) {
        return Harmless.block(text, CHARS_MAX);
    }

    /** The innermost, since a harness may wrap what another has told already. */
    private static <T extends Throwable> Optional<T> causeIn(Throwable thrown, Class<T> type) {
        Optional<T> found = Optional.empty();
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < CAUSES_MAX; depth++) {
            if (type.isInstance(cause)) {
                found = Optional.of(type.cast(cause));
            }
            cause = Thrown.causeOf(cause);
        }
        return found;
    }
}
