package gossipkit.grading.report.html;

import gossipkit.grading.report.DiagramArrow;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A message's way to one receiver.
 *
 * @param fromX where it begins
 * @param fromY where it begins
 * @param toX where it ends
 * @param toY where it ends
 * @param lost whether it ends in an X
 */
public record Shaft(int fromX, int fromY, int toX, int toY, boolean lost) {

    private static final double LOST_SHARE = 0.85;
    private static final int HEAD_LENGTH = 9;
    private static final int HEAD_HALF_WIDTH = 4;

    /** To each of its receivers, or to nobody. */
    static List<Shaft> of(DiagramArrow arrow, Scale scale, int row) {
        int x = scale.x(arrow.from());
        int y = scale.y(row);
        if (arrow.to().isEmpty()) {
            return List.of(new Shaft(x, y, scale.nowhere(arrow.from()), y, true));
        }
        return IntStream.range(0, arrow.to().size())
                .mapToObj(i -> {
                    int toX = scale.x(arrow.to().get(i));
                    int lostX = (int) (x + (toX - x) * LOST_SHARE);
                    int toY = arrow.arrivals().isEmpty()
                            ? y
                            : scale.yAt(row, arrow.arrivals().get(i));
                    return arrow.lost() ? new Shaft(x, y, lostX, y, true) : new Shaft(x, y, toX, toY, false);
                })
                .toList();
    }

    /** How high it is at that place. */
    int yAt(int x) {
        return toX == fromX ? fromY : fromY + (toY - fromY) * (x - fromX) / (toX - fromX);
    }

    /** The corners of its head, the tip first. */
    public String head() {
        double length = Math.sqrt(square(toX - fromX) + square(toY - fromY));
        double alongX = (toX - fromX) / length;
        double alongY = (toY - fromY) / length;
        double baseX = toX - alongX * HEAD_LENGTH;
        double baseY = toY - alongY * HEAD_LENGTH;
        return point(toX, toY)
                + point(baseX - alongY * HEAD_HALF_WIDTH, baseY + alongX * HEAD_HALF_WIDTH)
                + point(baseX + alongY * HEAD_HALF_WIDTH, baseY - alongX * HEAD_HALF_WIDTH)
                        .stripTrailing();
    }

    private static double square(double x) {
        return x * x;
    }

    private static String point(double x, double y) {
        return tenths(x) + "," + tenths(y) + " ";
    }

    private static String tenths(double x) {
        return BigDecimal.valueOf(Math.round(x * 10), 1).toPlainString();
    }
}
