package gossipkit.grading.report.html;

import gossipkit.grading.html.Tone;
import gossipkit.grading.report.CheckReport;
import gossipkit.grading.report.ItemReport;
import gossipkit.grading.report.OpenTodos;
import gossipkit.grading.report.Points;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One item on the page.
 *
 * @param item what to tell
 * @param page of which it is a part
 * @param open whether it is unfolded at first
 */
public record ItemView(ItemReport item, ReportPage page, boolean open) {

    /** As links name it. */
    public String anchor() {
        return "item-" + item.item().id();
    }

    /** What it is worth, in tenths of points. */
    public int tenthsMax() {
        return Points.of(item.item().points()).tenths();
    }

    /** Full, something, or nothing. */
    public Tone tone() {
        return item.isFull() ? Tone.GOOD : item.points().equals(Points.ZERO) ? Tone.BAD : Tone.WARN;
    }

    /** How many checks failed, in words. */
    public String remark() {
        return item.remark().isEmpty() ? "all passed" : item.remark();
    }

    /** Those that failed at something that is written, the most telling first, which is unfolded. */
    public List<CheckView> failures() {
        List<CheckReport> failed = item.writtenFailures();
        return IntStream.range(0, failed.size())
                .mapToObj(i -> new CheckView(failed.get(i), page.subject(), page.hintSteps(), i == 0))
                .toList();
    }

    /** The names of those that stop at a TODO. */
    public List<String> unwritten() {
        return item.failures().stream()
                .filter(OpenTodos::stop)
                .map(CheckView::name)
                .toList();
    }

    /** The names of those that passed. */
    public List<String> passed() {
        return item.checks().stream()
                .filter(CheckReport::passed)
                .map(CheckView::name)
                .toList();
    }
}
