package gossipkit.grading.batch;

import gossipkit.grading.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** The grades so far, from whichever thread they come. */
final class Tally {

    private final int total;
    private final Consumer<Standing> listener;
    private final List<Grade> grades = new ArrayList<>();
    private int before;

    /**
     * @param total how many submissions there are
     * @param listener told whenever one has its report
     */
    Tally(int total, Consumer<Standing> listener) {
        this.total = total;
        this.listener = listener;
    }

    /** Those so far needed no worker: they say nothing of how long the others will take. */
    synchronized void workBegins() {
        before = grades.size();
    }

    synchronized void add(Grade grade) {
        grades.add(grade);
        long ungraded =
                grades.stream().filter(one -> one.verdict() != Verdict.GRADED).count();
        listener.accept(new Standing(grades.size(), total, before, (int) ungraded));
    }

    /** All of them, sorted by name. */
    synchronized List<Grade> grades() {
        return grades.stream().sorted(Comparator.comparing(Grade::name)).toList();
    }
}
