package gossipkit.grading.classreport;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Numbers in place of names. */
final class Anonymity {

    /** By what nobody knows of others: an order by name would tell whoever has the list of names. */
    private static final Comparator<Entry> ORDER = Comparator.comparing(
                    (Entry entry) -> entry.sources().map(Entry.Sources::hash).orElse(""))
            .thenComparing(Entry::name);

    private Anonymity() {}

    /** The same submissions as submission-01, submission-02, and so on. */
    static List<Entry> of(List<Entry> entries) {
        int digits = Math.max(2, Integer.toString(entries.size()).length());
        List<Entry> sorted = entries.stream().sorted(ORDER).toList();
        return IntStream.range(0, sorted.size())
                .mapToObj(i -> sorted.get(i).named(String.format(Locale.ROOT, "submission-%0" + digits + "d", i + 1)))
                .toList();
    }
}
