package gossipkit.grading.instructor;

import gossipkit.grading.check.CheckInfo;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Turns PIT's names of tests into ids of checks: the checks run there in classes that inherit them. */
final class PitTests {

    private static final Pattern TEST = Pattern.compile("\\[class:[^\\]]*?(\\w+)Test\\]/\\[\\w+:(\\w+)");

    private final Map<String, String> ids;

    PitTests(Collection<CheckInfo> checks) {
        ids = checks.stream()
                .collect(Collectors.toMap(
                        check -> check.type().getSimpleName() + "."
                                + check.method().getName(),
                        CheckInfo::id,
                        (one, other) -> one));
    }

    /** The ids of the tests in a list that PIT separates by bars, sorted. */
    List<String> ids(String names) {
        return Arrays.stream(names.split("\\|"))
                .map(TEST::matcher)
                .filter(Matcher::find)
                .map(found -> ids.get(found.group(1) + "Checks." + found.group(2)))
                .filter(id -> id != null)
                .distinct()
                .sorted()
                .toList();
    }
}
