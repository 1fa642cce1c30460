package gossipkit.grading.bench;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * How a grade of the reference divides between the framework, our own code and the subject. It is good to about two
 * points; {@link SampledGrade} tells the method.
 */
final class ShareFigures {

    private static final int TIMES = 5;

    private final GradingCost cost;
    private final Consumer<String> progress;

    ShareFigures(GradingCost cost, Consumer<String> progress) {
        this.cost = cost;
        this.progress = progress;
    }

    Section measure() {
        progress.accept("whose the CPU time of a grade is, " + TIMES + " times");
        List<Shares> runs = Stream.generate(cost::shares).limit(TIMES).toList();
        int samples = runs.stream().mapToInt(Shares::samples).sum();
        return new Section(
                List.of(
                        figure("JVM, javac, jqwik, grader", runs, Shares::framework),
                        figure("simulator and checks", runs, Shares::checks),
                        figure("the reference", runs, Shares::subject)),
                List.of("The shares: medians of " + TIMES + " grades of the reference, by " + samples
                        + " samples of the Flight Recorder, to about 2 points;"
                        + " what the JVM does for itself (start, compile, collect) is the JVM's."));
    }

    private static Figure figure(String whose, List<Shares> runs, ToDoubleFunction<Shares> share) {
        double median = Median.of(runs.stream().mapToDouble(share).toArray());
        return new Figure("CPU share of a grade: " + whose, Unit.PERCENT, median, Optional.empty(), new Goal.None());
    }
}
