package gossipkit.grading.report;

import java.util.List;

/** The items with their points, a line each. */
final class ItemTable {

    private static final int CELLS = 10;

    private final Paint paint;

    ItemTable(Paint paint) {
        this.paint = paint;
    }

    String lines(List<ItemReport> items) {
        int width =
                items.stream().mapToInt(item -> item.item().id().length()).max().orElse(0);
        StringBuilder text = new StringBuilder();
        items.forEach(item -> text.append(line(item, width)).append('\n'));
        return text.toString();
    }

    private String line(ItemReport report, int width) {
        String name = String.format(
                "  %-" + width + "s  %-6s  ",
                report.item().id(),
                report.item().category().label());
        String points =
                String.format("%5s / %2d", report.points(), report.item().points());
        return (name + bar(report) + "  " + points + "   " + remark(report)).stripTrailing();
    }

    private String bar(ItemReport report) {
        int filled = report.points().tenths()
                * CELLS
                / Points.of(report.item().points()).tenths();
        return "[" + paint.good("#".repeat(filled)) + paint.weak(".".repeat(CELLS - filled)) + "]";
    }

    private String remark(ItemReport report) {
        int failed = report.failures().size();
        if (report.checks().isEmpty()) {
            return paint.weak("no checks");
        }
        if (failed == 0) {
            return "";
        }
        if (failed == report.checks().size()) {
            return paint.bad(failed == 1 ? "its one check failed" : "all " + failed + " checks failed");
        }
        boolean essential = report.failures().stream().anyMatch(CheckReport::essential);
        String text = failed + " of " + report.checks().size() + " checks failed";
        return paint.bad(text + (essential ? ", the essential one among them" : ""));
    }
}
