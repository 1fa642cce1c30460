package gossipkit.grading.classreport;

import gossipkit.grading.classreport.Entry.Sources;
import gossipkit.grading.report.CheckReport;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.similarity.Fingerprinting;
import gossipkit.tests.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/** What is needed of all reports for that of the class, taken from each as it comes, in whatever order, on any thread. */
public final class Gathering {

    /** Different names may look the same once they are safe to print; folders are always different. */
    private static final Comparator<Entry> ORDER = Comparator.comparing(Entry::name)
            .thenComparing(entry -> entry.folder().orElse(""));

    private static final BinaryOperator<Example> SMALLER = BinaryOperator.minBy(Example.SMALLEST_FIRST);

    private final Fingerprinting fingerprinting;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Rule, Example> examples = new EnumMap<>(Rule.class);

    /** @param starter the texts of what everybody was given */
    public Gathering(Collection<String> starter) {
        fingerprinting = new Fingerprinting(starter);
    }

    /**
     * What of a submission's sources can be compared.
     *
     * @param hash of all of them
     * @param texts of its files
     */
    public Sources sources(String hash, Collection<String> texts) {
        return new Sources(hash, fingerprinting.of(texts));
    }

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
        return entries.stream().sorted(ORDER).toList();
    }

    /** The smallest example of each rule. */
    synchronized Map<Rule, Example> examples() {
        return Collections.unmodifiableMap(new EnumMap<>(examples));
    }
}
