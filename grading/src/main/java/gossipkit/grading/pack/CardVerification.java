package gossipkit.grading.pack;

import com.fasterxml.jackson.databind.JsonNode;
import gossipkit.grading.GraderFault;
import gossipkit.grading.Harmless;
import gossipkit.grading.grade.Grader;
import gossipkit.grading.mutation.MutantRun;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.report.Points;
import gossipkit.grading.subject.KitFolder;
import gossipkit.grading.subject.KnownMutant;
import gossipkit.grading.subject.LoadedSubject;
import gossipkit.grading.subject.SubjectFinder;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.subject.Ungradable;
import gossipkit.grading.suite.Progress;
import gossipkit.grading.verify.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Whether a card is true: what it expects to pass passes, and what it expects to fail fails. */
public final class CardVerification {

    private static final long SEED = 1;
    private static final int DIFFERENCES_TOLD_MAX = 5;

    private final KitFolder kit;
    private final Subjects subjects;
    private final List<KnownMutant> mutants;
    private final Grader grader;

    /**
     * @param kit whose card it is to be
     * @param mutants the known mistakes
     * @param grader need not explain failures
     */
    public CardVerification(KitFolder kit, List<KnownMutant> mutants, Grader grader) {
        this.kit = kit;
        this.subjects = new Subjects(kit);
        this.mutants = mutants;
        this.grader = grader;
    }

    /**
     * @param card what {@link CardReader} read
     * @param listener told about each finding as it is made
     * @param progress told about each mutant that is done
     * @return whether the card is true
     * @throws GraderFault if that could not be examined
     */
    public boolean run(JsonNode card, Consumer<Finding> listener, Progress progress) {
        JsonNode validation = card.at(Card.VALIDATION);
        Finding known = isOfThisKit(validation);
        listener.accept(known);
        if (!known.kept()) {
            return false;
        }
        Finding passing = passing(validation);
        listener.accept(passing);
        Finding failing = failing(validation, progress);
        listener.accept(failing);
        return passing.kept() && failing.kept();
    }

    private Finding isOfThisKit(JsonNode validation) {
        List<String> differences =
                CardDifferences.of(validation, Card.of(kit, mutants).at(Card.VALIDATION));
        String detail = differences.isEmpty() ? mutants.size() + " mutants" : some(differences);
        return new Finding("the card names this kit's items, points and mutants", differences.isEmpty(), detail);
    }

    private Finding passing(JsonNode validation) {
        JsonNode expected = validation.get("expected_pass");
        List<String> wrong = wrongScores(expected);
        String detail = wrong.isEmpty() ? expected.size() + " subjects" : some(wrong);
        return new Finding("what the card expects to pass passes", wrong.isEmpty(), detail);
    }

    private Finding failing(JsonNode validation, Progress progress) {
        JsonNode expected = validation.get("expected_fail");
        List<String> wrong = wrongScores(expected);
        new MutantRun(subjects, grader, SEED, 1)
                .results(mutants, progress).stream()
                        .filter(result -> !result.isKilledAsDeclared())
                        .map(result -> "mutant:" + result.mutant().id() + " does not fail "
                                + result.mutant().declared() + ": " + result.status())
                        .forEach(wrong::add);
        String detail = wrong.isEmpty() ? expected.size() + " subjects" : some(wrong);
        return new Finding("what the card expects to fail fails, where it says", wrong.isEmpty(), detail);
    }

    private List<String> wrongScores(JsonNode expected) {
        List<String> wrong = new ArrayList<>();
        for (JsonNode subject : expected) {
            if (subject.has("score")) {
                String name = subject.get("subject").asText();
                GradeReport report = report(name);
                addIfWrong(wrong, name + " scores ", report.score(), subject.get("score"));
                addIfWrong(wrong, name + " has bonus ", report.bonus(), subject.get("bonus"));
            }
        }
        return wrong;
    }

    private static void addIfWrong(List<String> wrong, String what, Points points, JsonNode expected) {
        boolean asExpected =
                expected == null || new BigDecimal(points.toString()).compareTo(expected.decimalValue()) == 0;
        if (!asExpected) {
            wrong.add(what + points + ", not " + expected);
        }
    }

    private GradeReport report(String subject) {
        String argument = SubjectFinder.isOfKit(subject)
                ? subject
                : kit.root().resolve(subject).toString();
        try (LoadedSubject loaded = subjects.load(argument)) {
            return grader.grade(loaded, SEED, Optional.empty());
        } catch (Ungradable why) {
            throw new GraderFault(why.subject() + " cannot be graded: " + why.reason(), why);
        }
    }

    private static String some(List<String> all) {
        int more = all.size() - DIFFERENCES_TOLD_MAX;
        String first = String.join("; ", all.subList(0, Math.min(all.size(), DIFFERENCES_TOLD_MAX)));
        return Harmless.line(first + (more > 0 ? "; and " + more + " more" : ""), Harmless.CHARS_MAX);
    }
}
