package gossipkit.grading.instructor;

import gossipkit.grading.mutation.CheckKills;
import gossipkit.grading.report.Points;
import java.util.List;

/** Which check kills which mutant, as a table. */
public final class HeatMap {

    private HeatMap() {}

    /**
     * A mutant.
     *
     * @param id its id
     * @param score the best score that it got
     * @param kills how many checks kill it
     * @param cells one for each check
     */
    public record Row(String id, Points score, int kills, List<Cell> cells) {}

    /** Whether a check kills a mutant. */
    public enum Cell {
        /** It does not. */
        NO("", ""),
        /** It does, and others do. */
        KILLS("kills", "■"),
        /** It alone does. */
        ALONE("alone", "◆");

        private final String css;
        private final String sign;

        Cell(String css, String sign) {
            this.css = css;
            this.sign = sign;
        }

        /** For the style. */
        public String css() {
            return css;
        }

        /** For the eye. */
        public String sign() {
            return sign;
        }

        /** For sorting. */
        public int value() {
            return ordinal();
        }

        private static Cell of(CheckKills check, String mutant) {
            return check.alone().contains(mutant) ? ALONE : check.kills().contains(mutant) ? KILLS : NO;
        }
    }

    /** A row for each mutant, with a cell for each of these checks. */
    static List<Row> rows(InstructorReport report, List<CheckKills> checks) {
        return report.mutants().stream().map(entry -> row(entry, checks)).toList();
    }

    private static Row row(MutantEntry entry, List<CheckKills> checks) {
        return new Row(
                entry.id(),
                entry.result().score(),
                entry.result().killedBy().size(),
                checks.stream().map(check -> Cell.of(check, entry.id())).toList());
    }
}
