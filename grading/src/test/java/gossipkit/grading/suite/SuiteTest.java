package gossipkit.grading.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gossipkit.exercise.swim.Specimen;
import gossipkit.grading.GraderFault;
import gossipkit.grading.check.CheckCatalogue;
import gossipkit.grading.check.CheckInfo;
import gossipkit.grading.check.CheckResult;
import gossipkit.grading.check.Failure;
import gossipkit.grading.check.Outcome;
import gossipkit.grading.replay.KillSwitch;
import gossipkit.grading.replay.Replay;
import gossipkit.grading.replay.TimedOut;
import gossipkit.grading.subject.LoadedSubject;
import gossipkit.grading.token.Token;
import gossipkit.sim.TraceEvent;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class SuiteTest {

    private static final Duration LIMIT = Duration.ofMillis(400);

    private final CheckCatalogue catalogue = new CheckCatalogue(List.of(RefutationSpecimens.class));
    private final Suite suite = new Suite(catalogue, new SuiteSettings(LIMIT, 500, true));

    @Test
    void reportsEachCheckOnceAndInOrder() {
        assertThat(run(Specimen.idle()).checks())
                .extracting(result -> result.check().id() + " " + result.outcome())
                .containsExactly(
                        "refutation.holds PASSED",
                        "refutation.aborts NOT_RUN",
                        "refutation.aborts-always NOT_RUN",
                        "refutation.is-disabled NOT_RUN",
                        "refutation.is-no-property-at-all NOT_RUN",
                        "refutation.no-claim-above100 FAILED",
                        "refutation.tick-returns PASSED",
                        "refutation.tick-returns-each-time PASSED");
    }

    @Test
    void shrinksToTheSmallestSampleAndTellsItsRun() {
        CheckResult result = result(Specimen.idle(), "refutation.no-claim-above100");

        assertThat(result.token().map(Token::sample)).contains("[[[[\"SUSPECT\",101]],true,\"\"]]");
        assertThat(result.failure().map(Failure::message).orElse(""))
                .startsWith("rule S1: a claim that this member is SUSPECT")
                .endsWith("\nexpected: at most 100\nfound: 101");
        assertThat(result.trace().orElseThrow().events())
                .singleElement()
                .asInstanceOf(InstanceOfAssertFactories.type(TraceEvent.Noted.class))
                .extracting(TraceEvent.Noted::what)
                .asString()
                .contains("incarnation=101");
    }

    @Test
    void aShrinkBudgetOfZeroKeepsTheOutcomes() {
        Suite brief = new Suite(catalogue, SuiteSettings.outcomesOnly());

        SuiteResult result = brief.run(Specimen.idle(), 1, catalogue.checks(), Progress.NONE);

        assertThat(result.checks())
                .extracting(CheckResult::outcome)
                .isEqualTo(run(Specimen.idle()).checks().stream()
                        .map(CheckResult::outcome)
                        .toList());
    }

    @Test
    void whatTheSubjectThrowsIsACrashWithItsLine() {
        CheckResult result = result(Specimen.starter(), "refutation.tick-returns");

        assertThat(result.outcome()).isEqualTo(Outcome.CRASHED);
        assertThat(result.failure().map(Failure::message).orElse(""))
                .matches("tick\\(\\) of node1 threw UnsupportedOperationException: TODO 3 \\(Specimen.java:\\d+\\)");
    }

    @Test
    void endlessRecursionIsACrash() {
        LoadedSubject recursive = Specimen.ticking(SuiteTest::recurse);

        assertThat(result(recursive, "refutation.tick-returns").failure().map(Failure::message))
                .contains("tick() of node1 threw StackOverflowError");
    }

    private static <T> T recurse() {
        return recurse();
    }

    @Test
    void aConstructorThatThrowsIsACrash() {
        LoadedSubject subject = new LoadedSubject("none", (id, address, config, random, clock) -> {
            throw new NoClassDefFoundError("could not initialise");
        });

        assertThat(result(subject, "refutation.tick-returns").failure().map(Failure::message))
                .contains("new GossipProtocol(...) of node1 threw NoClassDefFoundError: could not initialise");
    }

    @Test
    void anExceptionThatFightsBackIsACrash() {
        LoadedSubject hostile = Specimen.ticking(() -> {
            throw new Hostile();
        });

        assertThat(result(hostile, "refutation.tick-returns").failure().map(Failure::message))
                .contains("tick() of node1 threw SuiteTest.Hostile: ?");
    }

    private static final class Hostile extends RuntimeException {

        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            throw new IllegalStateException("no message for you");
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            return null;
        }
    }

    @Test
    void aSubjectThatDoesNotReturnTimesOutAndTheOthersGoOn() {
        SuiteResult result = run(Specimen.endless());

        assertThat(result.checks())
                .filteredOn(check -> check.outcome() == Outcome.TIMED_OUT)
                .extracting(check -> check.check().id())
                .containsExactly("refutation.tick-returns", "refutation.tick-returns-each-time");
        assertThat(result.checks()).filteredOn(CheckResult::passed).hasSize(1);
        assertThat(result.checks().get(6).failure().map(Failure::message).orElse(""))
                .startsWith("one run did not end within 400 ms");
    }

    @Test
    void aSubjectThatHasHungThreeTimesIsNotTriedAgain() {
        KillSwitch killSwitch = new KillSwitch(LIMIT);
        for (int hung = 0; hung < 3; hung++) {
            assertThat(killSwitch.hasHadEnough()).isFalse();
            assertThatThrownBy(() -> killSwitch.call(Specimen::neverReturn)).isInstanceOf(TimedOut.class);
        }
        assertThat(killSwitch.hasHadEnough()).isTrue();
        killSwitch.newSubject();
        assertThat(killSwitch.hasHadEnough()).isFalse();
    }

    @Test
    void aThreadThatWakesUpLateDoesNotMeddle() {
        CountDownLatch gate = new CountDownLatch(1);
        LoadedSubject late = Specimen.ticking(() -> {
            awaitStubbornly(gate);
            return List.of();
        });

        assertThat(result(late, "refutation.tick-returns").outcome()).isEqualTo(Outcome.TIMED_OUT);
        gate.countDown();

        assertThat(outcomes(Specimen.starter())).isEqualTo(outcomes(Specimen.starter()));
        assertThat(result(Specimen.idle(), "refutation.tick-returns").outcome()).isEqualTo(Outcome.PASSED);
    }

    private static void awaitStubbornly(CountDownLatch gate) {
        while (gate.getCount() > 0) {
            Thread.onSpinWait();
        }
    }

    private List<Outcome> outcomes(LoadedSubject subject) {
        return run(subject).checks().stream().map(CheckResult::outcome).toList();
    }

    @Test
    void aPropertyThatHangsWhileItIsShrunkHasFailed() {
        int[] ticks = {0};
        LoadedSubject subject = Specimen.ticking(() -> {
            if (++ticks[0] > 2) {
                LockSupport.park();
            }
            throw new IllegalStateException("tick");
        });

        CheckResult result = result(subject, "refutation.tick-returns-each-time");

        assertThat(result.outcome()).isIn(Outcome.CRASHED, Outcome.TIMED_OUT);
        assertThat(result.token()).isPresent();
    }

    @Test
    void theSameSuiteTwiceIsTheSame() {
        assertThat(tokens(run(Specimen.starter()))).isEqualTo(tokens(run(Specimen.starter())));
        assertThat(tokens(run(Specimen.starter())))
                .isEqualTo(tokens(new Suite(catalogue, new SuiteSettings(LIMIT, 500, true))
                        .run(Specimen.starter(), 1, catalogue.checks(), Progress.NONE)));
    }

    private static List<String> tokens(SuiteResult result) {
        return result.checks().stream()
                .map(check -> check.token() + " " + check.failure() + " " + check.outcome())
                .toList();
    }

    @Test
    void whatFailsOnlyOnceStillFailsAndIsSaidToBeFickle() {
        int[] ticks = {0};
        LoadedSubject fickle = Specimen.ticking(() -> {
            if (ticks[0]++ == 0) {
                throw new IllegalStateException("once");
            }
            return List.of();
        });

        CheckResult result = result(fickle, "refutation.tick-returns");

        assertThat(result.outcome()).isEqualTo(Outcome.CRASHED);
        assertThat(result.failure().map(Failure::message).orElse("")).contains("once", "did not happen again");
    }

    @Test
    void takesWhatTheSubjectPrints() {
        PrintStream before = System.out;
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        System.setOut(new PrintStream(screen, true, StandardCharsets.UTF_8));
        try {
            SuiteResult result = run(Specimen.ticking(() -> {
                System.out.println("hello");
                return List.of();
            }));

            assertThat(result.printed()).startsWith("hello");
        } finally {
            System.setOut(before);
        }
        assertThat(screen.size()).isZero();
    }

    @Test
    void aCheckThatBreaksDownIsTheGradersFault() {
        CheckCatalogue breaking = new CheckCatalogue(List.of(LeaveSpecimens.class));
        Suite broken = new Suite(breaking, SuiteSettings.explaining());

        assertThatThrownBy(() -> broken.run(Specimen.idle(), 1, breaking.checks(), Progress.NONE))
                .isInstanceOf(GraderFault.class)
                .hasMessageContaining("leave.breaks-down");
    }

    @Test
    void runsOnlyTheChecksThatItIsGiven() {
        List<CheckInfo> two = catalogue.checks().subList(0, 2);

        assertThat(suite.run(Specimen.idle(), 1, two, Progress.NONE).checks())
                .extracting(CheckResult::check)
                .isEqualTo(two);
    }

    @Test
    void countsTheChecksThatHaveEnded() {
        List<String> told = new ArrayList<>();

        suite.run(Specimen.idle(), 1, catalogue.checks(), (done, total) -> told.add(done + "/" + total));

        assertThat(told).first().isEqualTo("1/8");
    }

    @Test
    void replayRunsWhatTheTokenNames() {
        Token token =
                result(Specimen.starter(), "refutation.tick-returns").token().orElseThrow();
        Replay replay = new Replay(catalogue, new KillSwitch(LIMIT));

        assertThat(replay.run(Specimen.starter(), Token.parse(token.toString())).outcome())
                .isEqualTo(Outcome.CRASHED);
        assertThat(replay.run(Specimen.idle(), token).outcome()).isEqualTo(Outcome.PASSED);
        assertThat(replay.run(Specimen.endless(), token).outcome()).isEqualTo(Outcome.TIMED_OUT);
    }

    private SuiteResult run(LoadedSubject subject) {
        return suite.run(subject, 1, catalogue.checks(), Progress.NONE);
    }

    private CheckResult result(LoadedSubject subject, String id) {
        return run(subject).checks().stream()
                .filter(result -> result.check().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
