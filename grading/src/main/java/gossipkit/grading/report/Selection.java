package gossipkit.grading.report;

import gossipkit.swim.MemberId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The rows that a reader needs. What is not about the member in question is left out, whatever room there is. If the
 * rest is still too much, so is first what is quiet, until there is room; then all that has been told before; then what
 * is neither near the beginning nor near the end.
 */
final class Selection {

    /** So many rows at the end are left out only if they are about others. */
    private static final int LAST_ROWS = 4;

    private final List<Row> rows;
    private final int rowsMax;
    private final List<String> leftOut = new ArrayList<>();
    private final List<MemberId> members;
    private int gap;
    private int gapLength;

    /**
     * @param all the rows of a run
     * @param rowsMax for how many there is room
     * @param membersMax for how many columns there is room
     * @param about the member in question, or none if all are
     */
    Selection(List<Row> all, int rowsMax, int membersMax, Optional<MemberId> about) {
        this.rows = new ArrayList<>(all);
        this.rowsMax = rowsMax;
        about.ifPresent(member -> leaveOut(row -> !row.isAbout(member), "line about others", "lines about others"));
        leaveOut(Row::isQuiet, rowsMax, "quiet Ping or Ack", "quiet Pings and Acks");
        members = chosen(about, membersMax);
        leaveOut(row -> !row.isSeenBy(members), "line of other members", "lines of other members");
        Set<Object> told = new HashSet<>();
        leaveOut(
                row -> !told.add(row.content()),
                rows.size() > rowsMax ? LAST_ROWS : rowsMax,
                "repetition",
                "repetitions");
        leaveOutMiddle();
        Set<MemberId> left = new HashSet<>();
        rows.forEach(row -> left.addAll(row.members()));
        members.retainAll(left);
    }

    /** From the beginning of the run to its end. */
    List<Row> rows() {
        return rows;
    }

    /** The members with columns of their own, from left to right. */
    List<MemberId> members() {
        return members;
    }

    /** What has been left out, by kind. */
    List<String> leftOut() {
        return leftOut;
    }

    /** How many rows have been left out between two that are there, before the row with that number. */
    int gapBefore(int row) {
        return row == gap ? gapLength : 0;
    }

    /** That in question, then those that play a part of their own, the last first, then those that are told with others. */
    private List<MemberId> chosen(Optional<MemberId> about, int membersMax) {
        Set<MemberId> busy = new LinkedHashSet<>(about.stream().toList());
        for (int i = rows.size() - 1; i >= 0; i--) {
            busy.addAll(rows.get(i).protagonists());
        }
        for (int i = rows.size() - 1; i >= 0; i--) {
            busy.addAll(rows.get(i).members());
        }
        busy.retainAll(rows.stream().flatMap(row -> row.members().stream()).toList());
        return new ArrayList<>(
                busy.stream().limit(membersMax).sorted(Names.BY_NAME).toList());
    }

    private void leaveOut(Predicate<Row> which, String one, String many) {
        int before = rows.size();
        rows.removeIf(which);
        note(before - rows.size(), one, many);
    }

    /** Only until so many are left. */
    private void leaveOut(Predicate<Row> which, int enough, String one, String many) {
        int before = rows.size();
        for (int i = 0; rows.size() > enough && i < rows.size() - LAST_ROWS; ) {
            if (which.test(rows.get(i))) {
                rows.remove(i);
            } else {
                i++;
            }
        }
        note(before - rows.size(), one, many);
    }

    private void leaveOutMiddle() {
        if (rows.size() > rowsMax) {
            gap = rowsMax / 3;
            gapLength = rows.size() - rowsMax + 1;
            rows.subList(gap, gap + gapLength).clear();
        }
    }

    private void note(int count, String one, String many) {
        if (count > 0) {
            leftOut.add(count + " " + (count == 1 ? one : many));
        }
    }
}
