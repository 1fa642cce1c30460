package gossipkit.grading.report;

import gossipkit.swim.MemberId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lists of members, as short as they can be: {@code node2, node5..node9}. */
public final class Names {

    /** node2 before node10. */
    public static final Comparator<MemberId> BY_NAME = Comparator.comparing(
                    (MemberId member) -> member.toString().length())
            .thenComparing(Comparator.naturalOrder());

    private static final int RUN_MIN = 3;
    private static final Pattern NUMBERED = Pattern.compile("(.*?)(0|[1-9][0-9]{0,8})", Pattern.DOTALL);

    private Names() {}

    /** All of them, ordered and shortened. */
    public static String of(Collection<MemberId> members) {
        List<List<MemberId>> runs = new ArrayList<>();
        for (MemberId member : members.stream().sorted(BY_NAME).toList()) {
            List<MemberId> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            if (last.isEmpty() || !isNext(last.get(last.size() - 1), member)) {
                last = new ArrayList<>();
                runs.add(last);
            }
            last.add(member);
        }
        return runs.stream().map(Names::run).collect(Collectors.joining(", "));
    }

    private static String run(List<MemberId> members) {
        return members.size() < RUN_MIN
                ? members.stream().map(MemberId::toString).collect(Collectors.joining(", "))
                : members.get(0) + ".." + members.get(members.size() - 1);
    }

    private static boolean isNext(MemberId one, MemberId other) {
        Matcher first = NUMBERED.matcher(one.toString());
        Matcher second = NUMBERED.matcher(other.toString());
        return first.matches()
                && second.matches()
                && first.group(1).equals(second.group(1))
                && Integer.parseInt(first.group(2)) + 1 == Integer.parseInt(second.group(2));
    }
}
