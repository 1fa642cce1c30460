package gossipkit.grading.report;

import java.util.List;
import java.util.Locale;

/** The items with their points, a line each. */
public final class ItemTable {

    private static final int CELLS = 10;

    private final Paint paint;

    /** @param paint colours or none */
    public ItemTable(Paint paint) {
        this.paint = paint;
    }

    /** The lines, each ended by {@code \n}. */
    public String lines(List<ItemReport> items) {
        int width =
                items.stream().mapToInt(item -> item.item().id().length()).max().orElse(0);
        StringBuilder text = new StringBuilder();
        items.forEach(item -> text.append(line(item, width)).append('\n'));
        return text.toString();
    }

    private String line(ItemReport report, int width) {
        String name = String.format(
                Locale.ROOT,
                "  %-" + width + "s  %-6s  ",
                report.item().id(),
                report.item().category().label());
        String points = String.format(
                Locale.ROOT, "%5s / %2d", report.points(), report.item().points());
        return (name + bar(report) + "  " + points + "   " + remark(report)).stripTrailing();
    }

    private String bar(ItemReport report) {
        int filled = report.points().tenths()
                * CELLS
                / Points.of(report.item().points()).tenths();
        return "[" + paint.good("#".repeat(filled)) + paint.weak(".".repeat(CELLS - filled)) + "]";
    }

    private String remark(ItemReport report) {
        return report.checks().isEmpty() ? paint.weak(report.remark()) : paint.bad(report.remark());
    }
}
