package gossipkit.grading.classreport;

import gossipkit.grading.Verdict;
import java.util.Arrays;
import java.util.List;

/**
 * How many submissions have a verdict.
 *
 * @param verdict which one
 * @param count how many
 */
public record VerdictCount(Verdict verdict, int count) {

    /** All verdicts, also those that nobody has. */
    static List<VerdictCount> of(List<Entry> entries) {
        return Arrays.stream(Verdict.values())
                .map(verdict -> new VerdictCount(verdict, (int) entries.stream()
                        .filter(entry -> entry.verdict() == verdict)
                        .count()))
                .toList();
    }
}
