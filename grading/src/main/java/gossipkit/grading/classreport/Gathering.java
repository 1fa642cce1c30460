package gossipkit.grading.classreport;

import gossipkit.grading.report.CheckReport;
import gossipkit.grading.report.GradeReport;
import gossipkit.tests.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/** What is needed of all reports for that of the class, taken from each as it comes, in whatever order, on any thread. */
public final class Gathering {

    private static final BinaryOperator<Example> SMALLER = BinaryOperator.minBy(Example.SMALLEST_FIRST);

    private final List<Entry> entries = new ArrayList<>();
    private final Map<Rule, Example> examples = new EnumMap<>(Rule.class);

    /** Adds a submission with the report that its entry was made of. */
    public synchronized void add(Entry entry, GradeReport report) {
        entries.add(entry);
        for (CheckReport failure : Entry.failures(report)) {
            failure.rules().forEach(rule -> examples.merge(rule, Example.of(failure, rule), SMALLER));
        }
    }

    /** Whether anybody fails anything, and so might behave like somebody else who does. */
    public synchronized boolean hasFailures() {
        return !examples.isEmpty();
    }

    /** All so far, sorted by name. */
    synchronized List<Entry> entries() {
        return entries.stream().sorted(Comparator.comparing(Entry::name)).toList();
    }

    /** The smallest example of each rule. */
    synchronized Map<Rule, Example> examples() {
        return Collections.unmodifiableMap(new EnumMap<>(examples));
    }
}
