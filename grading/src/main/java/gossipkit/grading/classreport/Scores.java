package gossipkit.grading.classreport;

import gossipkit.grading.report.Points;
import gossipkit.tests.Item;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How the scores lie. Whoever has no score through the grader's own fault is in none of these numbers.
 *
 * @param count how many scores there are
 * @param passed how many of them reached the pass mark
 * @param spread where the middle ones lie; empty without scores
 * @param histogram how many lie where, from the least to the greatest
 */
public record Scores(int count, int passed, Optional<Spread> spread, List<Bin> histogram) {

    private static final int WIDTH = 10;
    private static final int MAX = Item.base().stream().mapToInt(Item::points).sum();

    /**
     * A range of scores. All points have a bin of their own.
     *
     * @param from the least score in it
     * @param count how many scores are in it
     */
    public record Bin(int from, int count) {

        /** As it is written: {@code 70-79.9}. */
        public String label() {
            return from == MAX ? Integer.toString(MAX) : from + "-" + (from + WIDTH - 1) + ".9";
        }
    }

    static Scores of(List<Entry> entries) {
        List<Entry> counting = entries.stream().filter(Entry::counts).toList();
        List<Points> sorted = counting.stream().map(Entry::score).sorted().toList();
        int passed = (int) counting.stream().filter(Entry::passed).count();
        return new Scores(sorted.size(), passed, Spread.of(sorted), histogram(sorted));
    }

    private static List<Bin> histogram(List<Points> scores) {
        return IntStream.rangeClosed(0, MAX / WIDTH)
                .mapToObj(bin -> new Bin(bin * WIDTH, (int) scores.stream()
                        .filter(score -> score.tenths() / Points.of(WIDTH).tenths() == bin)
                        .count()))
                .toList();
    }

    /** The count of the fullest bin. */
    public int highest() {
        return histogram.stream().mapToInt(Bin::count).max().orElse(0);
    }
}
