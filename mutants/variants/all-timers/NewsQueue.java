package gossipkit.exercise.swim;

import gossipkit.swim.MemberId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Whom there is news about, the newest first (G2). The claim itself is looked up when it is sent. The newest retire
 * after so many copies, and what is older has its turn then: nothing is dropped before its time.
 */
record NewsQueue(List<News> newestFirst) {

    /** @param copies how many of them were sent */
    record News(MemberId about, int copies) {}

    NewsQueue {
        newestFirst = List.copyOf(newestFirst);
    }

    boolean isEmpty() {
        return newestFirst.isEmpty();
    }

    List<MemberId> subjects() {
        return newestFirst.stream().map(News::about).toList();
    }

    /** A newer claim takes the place of an older one about the same member, and starts afresh. */
    NewsQueue with(MemberId about) {
        List<News> all = new ArrayList<>();
        all.add(new News(about, 0));
        newestFirst.stream().filter(news -> !news.about().equals(about)).forEach(all::add);
        return new NewsQueue(all);
    }

    NewsQueue without(Collection<MemberId> forgotten) {
        return new NewsQueue(newestFirst.stream()
                .filter(news -> !forgotten.contains(news.about()))
                .toList());
    }

    /** Without those that were sent so many times. */
    NewsQueue retire(int copiesMax) {
        return new NewsQueue(
                newestFirst.stream().filter(news -> news.copies() < copiesMax).toList());
    }

    /** One copy of each of these has been sent. */
    NewsQueue sent(Collection<MemberId> carried, int copiesMax) {
        return new NewsQueue(newestFirst.stream()
                        .map(news ->
                                carried.contains(news.about()) ? new News(news.about(), news.copies() + 1) : news)
                        .toList())
                .retire(copiesMax);
    }
}
