package gossipkit.grading.mutation;

import gossipkit.grading.report.GradeReport;
import gossipkit.grading.report.Paint;
import gossipkit.grading.report.Points;
import gossipkit.tests.Item;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The kill matrix as text: a line for each mutant, a column for each item, in it the points that the mutant loses there;
 * then a line for each check.
 */
public final class MatrixText {

    private static final String NOTHING_LOST = ".";
    private static final String NOT_ASKED = "";

    private MatrixText() {}

    /** The whole matrix. */
    public static String of(KillMatrix matrix, Paint paint) {
        int width = matrix.mutants().stream()
                .mapToInt(result -> result.mutant().id().length())
                .max()
                .orElse(0);
        StringBuilder text = new StringBuilder();
        text.append("Mutants against checks, seed ").append(matrix.seed());
        text.append(matrix.seeds() > 1 ? " and the next " + (matrix.seeds() - 1) : "")
                .append("\n\n");
        text.append("  ")
                .append(" ".repeat(width))
                .append("  rule  score  ")
                .append(columns())
                .append("\n");
        matrix.mutants().forEach(result -> text.append(line(result, width, paint)));
        text.append("\n  columns: points lost, with any of the seeds, at ")
                .append(legend())
                .append("; B1 to B4 of mutants of the bonus only\n\n");
        text.append(CheckTable.of(matrix.checks(), paint)).append("\n");
        return text.append(summary(matrix, paint)).toString();
    }

    private static String columns() {
        return Stream.of(Item.values()).map(item -> cell(item.task())).collect(Collectors.joining());
    }

    private static String legend() {
        return Stream.of(Item.values())
                .map(item -> item.task() + " " + item.id())
                .collect(Collectors.joining(", "));
    }

    private static String line(MutantResult result, int width, Paint paint) {
        String id = String.format("  %-" + width + "s", result.mutant().id());
        String figures = String.format("  %-4s  %5s  ", result.mutant().rule(), result.score());
        String cells =
                Stream.of(Item.values()).map(item -> cell(result, item, paint)).collect(Collectors.joining());
        return id + figures + cells + "  " + verdict(result, paint) + "\n";
    }

    private static String cell(MutantResult result, Item item, Paint paint) {
        if (item.bonus() && result.bonus().isEmpty()) {
            return cell(NOT_ASKED);
        }
        Points lost = result.lost().get(item);
        if (lost == null) {
            return paint.weak(cell(NOTHING_LOST));
        }
        boolean declared = item.id().equals(result.mutant().declared());
        return declared ? paint.strong(cell(lost)) : cell(lost);
    }

    private static String cell(Object content) {
        return String.format("%6s", content);
    }

    private static String verdict(MutantResult result, Paint paint) {
        if (result.isKilledAsDeclared()) {
            return paint.good("KILLED by " + result.mutant().declared());
        } else if (result.status() == MutantResult.Status.KILLED) {
            return paint.bad("KILLED, but not by " + result.mutant().declared() + " with every seed");
        }
        return paint.bad(result.status().name());
    }

    private static String summary(KillMatrix matrix, Paint paint) {
        String killed = matrix.killed() + " of " + matrix.mutants().size() + " killed";
        String reference = "the reference scores " + matrix.reference().score() + " of "
                + matrix.reference().maxScore();
        String bonus = ", bonus " + matrix.reference().bonus() + " of " + GradeReport.BONUS_MAX;
        String line = "  " + killed + "; " + reference + bonus;
        return (matrix.isAsDeclared() ? paint.good(line) : paint.bad(line)) + "\n";
    }
}
