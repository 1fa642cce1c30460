package gossipkit.exercise.swim;

import gossipkit.swim.MemberId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Whose claims wait to be passed on (G2). It holds names only: what is sent is looked up then, and so is always the
 * newest. First come those that were sent least often, among equals the greatest id.
 */
final class NewsQueue {

    private record News(MemberId about, int sent) {}

    private static final Comparator<News> ORDER =
            Comparator.comparingInt(News::sent).thenComparing(News::about, Comparator.reverseOrder());

    private final List<News> waiting = new ArrayList<>();

    /** A newer claim about that member: it has not been sent yet. */
    void announce(MemberId about) {
        drop(about);
        waiting.add(new News(about, 0));
    }

    void drop(MemberId about) {
        waiting.removeIf(news -> news.about().equals(about));
    }

    /** Whether anything waits that has been sent less often than {@code limit}. */
    boolean isEmpty(int limit) {
        retire(limit);
        return waiting.isEmpty();
    }

    /**
     * Fills a message: with the compulsory ones, whether they wait or not; then with the preferred ones that
     * wait; then with whatever waits. All that waited count as sent once more.
     */
    List<MemberId> load(List<MemberId> compulsory, List<MemberId> preferred, int room, int limit) {
        retire(limit);
        waiting.sort(ORDER);
        List<MemberId> wished = new ArrayList<>(compulsory);
        for (MemberId about : preferred) {
            if (waits(about)) {
                wished.add(about);
            }
        }
        for (News news : waiting) {
            wished.add(news.about());
        }
        List<MemberId> loaded = wished.stream().distinct().limit(room).toList();
        spend(loaded, limit);
        return loaded;
    }

    /** Those of them that wait have been sent once more. */
    void spend(List<MemberId> carried, int limit) {
        waiting.replaceAll(news -> carried.contains(news.about()) ? new News(news.about(), news.sent() + 1) : news);
        retire(limit);
    }

    private boolean waits(MemberId about) {
        return waiting.stream().anyMatch(news -> news.about().equals(about));
    }

    private void retire(int limit) {
        waiting.removeIf(news -> news.sent() >= limit);
    }
}
