package gossipkit.grading.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gossipkit.grading.Verdict;
import gossipkit.grading.check.CheckCatalogue;
import gossipkit.grading.subject.LoadedSubject;
import gossipkit.grading.subject.SubjectLoader;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.subject.Ungradable;
import gossipkit.tests.Item;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class ItemTestsTest {

    private static final SubjectLoader FORGETFUL = subject -> known("mutant:no-indirect-probe");
    private static final SubjectLoader BROKEN = subject -> {
        throw new Ungradable(Verdict.NOT_COMPILED, subject, "GossipProtocol.java:3: ';' expected");
    };

    private static LoadedSubject known(String subject) throws Ungradable {
        return new Subjects().load(subject);
    }

    @Test
    void eachCheckIsATest() {
        assertThat(run(subject -> known("solution"), Item.LEAVE))
                .hasSize(CheckCatalogue.ofKit().of(Item.LEAVE).size())
                .allSatisfy((check, failure) -> assertThat(failure).isEmpty());
    }

    @Test
    void oneThatFailsSaysWhatTheGraderSays() {
        Map<String, String> failures = run(FORGETFUL, Item.INDIRECT_PROBE);

        assertThat(failures.get("indirect_probe.silence-asks-the-relays"))
                .contains("indirect_probe.silence-asks-the-relays  FAILED  essential")
                .contains("rule P4", "expected  PingReqs after probeTimeout: 1", "node1 alone", "hint ")
                .contains("replay    grading/kit replay indirect_probe.silence-asks-the-relays~1~");
        assertThat(failures.values()).contains("");
    }

    @Test
    void aFailureHasNoStackOfTheGraders() {
        new ItemTests(FORGETFUL, CheckCatalogue.ofKit())
                .tests(Item.INDIRECT_PROBE)
                .forEach(test -> {
                    Throwable thrown = Assertions.catchThrowable(test.getExecutable()::execute);
                    assertThat(thrown == null ? new StackTraceElement[0] : thrown.getStackTrace())
                            .isEmpty();
                });
    }

    @Test
    void whatCannotBeGradedFailsWithItsVerdict() {
        ItemTests tests = new ItemTests(BROKEN, new CheckCatalogue(List.of()));

        assertThatThrownBy(() -> tests.tests(Item.LEAVE))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessage("not graded: it does not compile:\n  GossipProtocol.java:3: ';' expected");
    }

    /** What each test fails with; nothing if it passes. */
    private static Map<String, String> run(SubjectLoader subjects, Item item) {
        Map<String, String> failures = new TreeMap<>();
        new ItemTests(subjects, CheckCatalogue.ofKit()).tests(item).forEach(test -> {
            Throwable thrown = Assertions.catchThrowable(test.getExecutable()::execute);
            failures.put(test.getDisplayName(), thrown == null ? "" : thrown.getMessage());
        });
        return failures;
    }
}
