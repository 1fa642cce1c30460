package gossipkit.grading.classreport;

import gossipkit.grading.classreport.Entry.Sources;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Submissions whose sources are the same, or nearly so: to be looked at, and no proof of anything. Whoever wrote next to
 * nothing is not compared.
 *
 * @param identical the names of those with the same sources, group by group
 * @param pairs two that are nearly the same, the most alike first; a group of the same ones stands here once, by its
 *     first
 * @param pairsLeftOut how many more pairs there are
 */
public record AlikeSources(List<List<String>> identical, List<Pair> pairs, int pairsLeftOut) {

    /** What two submissions' own code must have in common to be named, in percent. */
    public static final int PERCENT_MIN = 80;

    /** Fewer prints come from some hundred tokens of one's own, which may be alike by chance. */
    private static final int PRINTS_MIN = 20;

    private static final int PAIRS_MAX = 200;

    /**
     * Two submissions.
     *
     * @param one the name of the one
     * @param other the name of the other
     * @param percent how much of both is alike, rounded down
     */
    public record Pair(String one, String other, int percent) {}

    static AlikeSources of(List<Entry> entries) {
        Collection<List<Entry>> groups = groups(entries);
        List<List<String>> identical = groups.stream()
                .filter(group -> group.size() > 1)
                .map(group -> group.stream().map(Entry::name).toList())
                .toList();
        List<Pair> pairs = pairs(groups.stream().map(group -> group.get(0)).toList());
        int shown = Math.min(pairs.size(), PAIRS_MAX);
        return new AlikeSources(identical, pairs.subList(0, shown), pairs.size() - shown);
    }

    /** Those that can be compared, the same ones together, in the order of their first. */
    private static Collection<List<Entry>> groups(List<Entry> entries) {
        Map<String, List<Entry>> groups = entries.stream()
                .filter(entry ->
                        entry.sources().isPresent() && sources(entry).prints().count() >= PRINTS_MIN)
                .collect(Collectors.groupingBy(entry -> sources(entry).hash(), TreeMap::new, Collectors.toList()));
        return groups.values().stream()
                .sorted(Comparator.comparing(group -> group.get(0).name()))
                .toList();
    }

    private static List<Pair> pairs(List<Entry> different) {
        List<Pair> pairs = new ArrayList<>();
        for (int one = 0; one < different.size(); one++) {
            for (int other = one + 1; other < different.size(); other++) {
                Pair pair = pair(different.get(one), different.get(other));
                if (pair.percent >= PERCENT_MIN) {
                    pairs.add(pair);
                }
            }
        }
        pairs.sort(Comparator.comparing(Pair::percent).reversed());
        return pairs;
    }

    private static Pair pair(Entry one, Entry other) {
        return new Pair(
                one.name(),
                other.name(),
                sources(one).prints().percentAlike(sources(other).prints()));
    }

    private static Sources sources(Entry entry) {
        return entry.sources().orElseThrow();
    }
}
