package gossipkit.grading.watch;

import gossipkit.grading.report.CheckReport;
import gossipkit.grading.report.FailureText;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.report.ItemReport;
import gossipkit.grading.report.ItemTable;
import gossipkit.grading.report.NotGraded;
import gossipkit.grading.report.OpenTodos;
import gossipkit.grading.report.Paint;
import gossipkit.grading.report.PrintedText;
import gossipkit.grading.report.TextReport;
import gossipkit.tests.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What there is to see, as lines: the items, then one failure in full or why there is no grade, then what is done now.
 *
 * @param subject the subject as the user would type it again
 * @param paint colours or none
 */
record Screen(String subject, Paint paint) {

    private static final String EARLIER = "   before this save";

    private static final List<String> STUCK = List.of(
            "",
            "  What hung goes on in the background, and makes all slower until you quit and start again.",
            "  From now on each save runs in a process of its own, which can be ended.");

    /** All that there is to say beside the items. */
    List<String> afterItems(Standing standing) {
        return joined(body(standing), score(standing.grades()), foot(standing));
    }

    /**
     * All of it, or as much of it as fits: full items go first, then the end of the failure.
     *
     * @param rowsMax the height of the window
     * @param below what comes at the very end
     */
    List<String> lines(Standing standing, int rowsMax, String below) {
        List<String> foot = joined(foot(standing), List.of(paint.weak("  " + below)));
        List<String> all = joined(items(standing.grades(), true), body(standing), foot);
        if (all.size() <= rowsMax) {
            return all;
        }
        List<String> head = items(standing.grades(), false);
        return joined(head, cut(body(standing), rowsMax - head.size() - foot.size()), foot);
    }

    private List<String> cut(List<String> lines, int room) {
        if (lines.size() <= room) {
            return lines;
        }
        int kept = Math.max(0, room - 1);
        String note = "  ... " + (lines.size() - kept) + " more lines: make the window higher";
        return joined(lines.subList(0, kept), List.of(paint.weak(note)));
    }

    private List<String> items(Grades grades, boolean full) {
        List<ItemReport> shown =
                grades.items().stream().filter(item -> full || !item.isFull()).toList();
        List<String> lines = new ArrayList<>();
        lines.add(paint.strong("Gossip Kit") + "  watches " + subject);
        lines.add("");
        List<String> rows = new ItemTable(paint).lines(shown).lines().toList();
        for (int i = 0; i < rows.size(); i++) {
            boolean fresh = grades.fresh().contains(shown.get(i).item());
            lines.add(rows.get(i) + (fresh ? "" : paint.weak(EARLIER)));
        }
        if (shown.size() < grades.items().size()) {
            lines.add("  and " + (grades.items().size() - shown.size()) + " in full");
        }
        lines.addAll(score(grades));
        return lines;
    }

    /** Known as soon as each item was graded once. */
    private List<String> score(Grades grades) {
        return grades.newest()
                .filter(report -> report.items().size() == Item.base().size())
                .map(report -> List.of(TextReport.score(report, paint)))
                .orElse(List.of());
    }

    private List<String> body(Standing standing) {
        Grades grades = standing.grades();
        String text = grades.refusal()
                .map(refusal -> "\n" + paint.bad(NotGraded.text(refusal)) + "\n")
                .orElseGet(() -> failure(standing)
                        + OpenTodos.text(failed(grades), paint)
                        + PrintedText.of(
                                grades.newest().map(GradeReport::printed).orElse("")));
        return text.lines().toList();
    }

    private String failure(Standing standing) {
        List<CheckReport> failures = standing.grades().failures();
        String which = "  failure " + (standing.view().position(failures) + 1) + " of " + failures.size();
        return standing.shown()
                .map(check -> "\n" + paint.weak(which) + "\n"
                        + new FailureText(paint, subject, standing.view().hints()).full(check))
                .orElse("");
    }

    private static List<CheckReport> failed(Grades grades) {
        return grades.items().stream().flatMap(item -> item.failures().stream()).toList();
    }

    private List<String> foot(Standing standing) {
        return joined(standing.stuck() ? STUCK : List.of(), List.of("", "  " + paint.strong(standing.activity())));
    }

    @SafeVarargs
    private static List<String> joined(List<String>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }
}
