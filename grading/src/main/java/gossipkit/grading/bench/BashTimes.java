package gossipkit.grading.bench;

import gossipkit.grading.GraderFault;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What bash's {@code times} prints: user and system time of the shell itself, and on the next line those of all its
 * children and theirs.
 *
 * <pre>
 * 0m0.002s 0m0.001s
 * 0m7.315s 0m0.402s
 * </pre>
 */
final class BashTimes {

    private static final Pattern TIME = Pattern.compile("(\\d+)m(\\d+)[.,](\\d+)s");
    private static final int TIMES = 4;
    private static final int SECONDS_PER_MINUTE = 60;

    private BashTimes() {}

    /**
     * The CPU seconds of the shell and of all that it ran.
     *
     * @throws GraderFault if it is not the text of {@code times}
     */
    static double seconds(String text) {
        List<Double> times =
                TIME.matcher(text).results().map(BashTimes::secondsOf).toList();
        if (times.size() != TIMES) {
            throw new GraderFault("bash's times said something unexpected: " + text.strip());
        }
        return times.stream().mapToDouble(Double::doubleValue).sum();
    }

    private static double secondsOf(MatchResult time) {
        double seconds = Double.parseDouble(time.group(2) + "." + time.group(3));
        return Integer.parseInt(time.group(1)) * SECONDS_PER_MINUTE + seconds;
    }
}
