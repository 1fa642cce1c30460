package gossipkit.grading.instructor;

import gossipkit.grading.Isolation;
import gossipkit.grading.Verdict;
import gossipkit.grading.check.Outcome;
import gossipkit.grading.instructor.PitResults.Survivor;
import gossipkit.grading.mutation.KillMatrix;
import gossipkit.grading.mutation.MutantResult;
import gossipkit.grading.mutation.MutantResult.Status;
import gossipkit.grading.report.CheckReport;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.report.ItemReport;
import gossipkit.grading.report.Points;
import gossipkit.grading.subject.KnownMutant;
import gossipkit.tests.Item;
import gossipkit.tests.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/** A reference of one file, two checks, two mutants, and three mutations by PIT. */
final class SmallReport {

    static final String SOURCE = "class Pinger {\n    int one() {\n        return 1;\n    }\n}\n";
    static final String ANSWERS = "ping_ack.ping-is-answered-with-an-ack";
    static final String SILENCE = "ping_ack.silence-is-noticed";

    private SmallReport() {}

    static InstructorReport report() {
        return report(List.of(ANSWERS), Status.SURVIVED);
    }

    /** Where those checks kill the first mutant, and that becomes of the second, which is hostile. */
    static InstructorReport report(List<String> killers, Status other) {
        MutantResult killed = new MutantResult(
                new KnownMutant("mute", "says nothing", "P3", "sheet", "ping_ack", "\"Who asks?\"", "Others do."),
                killers.isEmpty() ? Status.SURVIVED : Status.KILLED,
                new Points(893),
                Optional.empty(),
                Map.of(Item.PING_ACK, Points.of(10)),
                killers);
        MutantResult second = new MutantResult(
                new KnownMutant("two", "<b>counts</b> & twice", "P2", "kit", "ping_ack", "<script>x</script>", "no"),
                other,
                Points.of(100),
                Optional.empty(),
                Map.of(),
                other == Status.KILLED ? List.of(ANSWERS, SILENCE) : List.of());
        KillMatrix matrix = new KillMatrix(1, 1, reference(), List.of(killed, second));
        return new InstructorReport(
                matrix,
                List.of(
                        new MutantEntry(killed, difference("        return 1;", "        return \"</script>\";")),
                        new MutantEntry(second, difference("        return 1;", "        return 2;"))),
                Optional.of(pit()),
                sources(SOURCE),
                Optional.empty());
    }

    static Difference difference(String line, String instead) {
        return Difference.of(sources(SOURCE), sources(SOURCE.replace(line, instead)));
    }

    static SortedMap<String, String> sources(String text) {
        return new TreeMap<>(Map.of("Pinger.java", text));
    }

    static PitMutation mutation(String mutator, String status, String... killers) {
        return new PitMutation(
                "Pinger.java", 3, "return 1;", "Pinger.one", mutator, "replaced 1 with 0", status, List.of(killers));
    }

    private static PitResults pit() {
        PitMutation equivalent = mutation("MathMutator", "SURVIVED");
        PitMutation open = mutation("ReturnMutator", "NO_COVERAGE");
        return new PitResults(
                List.of(mutation("InlineMutator", "KILLED", ANSWERS), equivalent, open),
                List.of(
                        new Survivor(open, Optional.empty()),
                        new Survivor(equivalent, Optional.of("It is 1 anyway."))));
    }

    private static GradeReport reference() {
        ItemReport item =
                new ItemReport(Item.PING_ACK, Points.of(10), List.of(check(ANSWERS, Rule.P3), check(SILENCE, Rule.P2)));
        return new GradeReport(
                "1.0.0",
                "solution",
                OptionalLong.of(1),
                Isolation.NONE,
                Verdict.GRADED,
                Optional.empty(),
                List.of(item),
                "");
    }

    private static CheckReport check(String id, Rule rule) {
        return new CheckReport(
                id,
                false,
                false,
                List.of(rule),
                Outcome.PASSED,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
