package gossipkit.grading.bench;

import gossipkit.grading.subject.Ungradable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The CPU seconds of each of several subjects, by the kit and by Maven.
 *
 * @param inOneProcess what each subject costs on average, each time that all of them were graded
 * @param byMaven what each subject costs; empty if Maven cannot run
 * @param note what to know about the baseline
 */
record CostPerSubject(double[] inOneProcess, List<Double> byMaven, String note) {

    private static final String MAVEN = String.join(" ", MavenCost.COMMAND);

    /** Takes turns between the two, so that whatever else the machine does disturbs both. */
    static CostPerSubject measure(List<String> subjects, GradingCost cost, MavenCost maven, Consumer<String> progress)
            throws Ungradable {
        double[] inOneProcess = new double[subjects.size()];
        List<Double> byMaven = new ArrayList<>();
        Optional<String> obstacle = Optional.empty();
        for (int turn = 0; turn < subjects.size(); turn++) {
            progress.accept(subjects.size() + " subjects in one process");
            inOneProcess[turn] = cost.perSubject(subjects);
            if (obstacle.isEmpty()) {
                progress.accept(MAVEN + " on " + subjects.get(turn));
                obstacle = addCost(byMaven, maven, subjects.get(turn));
            }
        }
        String note = obstacle.map(why -> "No baseline for grading, since " + MAVEN + " cannot run: " + why)
                .orElse("The baseline of grading: the same " + maven.checks() + " checks by " + MAVEN
                        + ", a fresh project for each subject.");
        return new CostPerSubject(inOneProcess, obstacle.isEmpty() ? byMaven : List.of(), note);
    }

    /** Returns why it could not be measured, if so. */
    private static Optional<String> addCost(List<Double> costs, MavenCost maven, String subject) throws Ungradable {
        try {
            costs.add(maven.secondsOf(subject));
            return Optional.empty();
        } catch (MavenCannotRun e) {
            return Optional.of(e.getMessage());
        }
    }

    int subjects() {
        return inOneProcess.length;
    }

    Optional<Double> ofFirstByMaven() {
        return byMaven.stream().findFirst();
    }

    Optional<Double> meanByMaven() {
        return byMaven.isEmpty()
                ? Optional.empty()
                : Optional.of(byMaven.stream().mapToDouble(Double::doubleValue).sum() / byMaven.size());
    }
}
