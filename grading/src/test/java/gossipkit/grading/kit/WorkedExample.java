package gossipkit.grading.kit;

import gossipkit.swim.MemberUpdate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A worked example of the instructions.
 *
 * @param held the view at the start, the member's own claim first
 * @param heard what is news at the start
 * @param steps the calls, and what comes of each
 */
record WorkedExample(List<MemberUpdate> held, List<MemberUpdate> heard, List<Step> steps) {

    private static final Pattern HELD = Pattern.compile("(?:you hold|vous connaissez) {2,}(.*)");
    private static final Pattern HEARD = Pattern.compile("(?:you have just heard|vous venez d'apprendre) {2,}(.*)");
    private static final Pattern NOTHING = Pattern.compile("nothing|rien");
    private static final Pattern TIME = Pattern.compile("(\\d+) ms {2}(.*)");
    private static final Pattern CALL = Pattern.compile("([a-z]\\w+\\(.*?\\))(?: {2,}.*)?");
    private static final Pattern QUESTION =
            Pattern.compile("((?:allMembers|aliveMembers|clusterSize|isAlive|metadata)\\(.*?\\)) {2,}(.*)");

    /**
     * A call at some time after the start.
     *
     * @param expected what a question answers, or the actions; none if nothing comes of it
     */
    record Step(Duration at, String call, List<String> expected) {}

    static WorkedExample read(String block) {
        WorkedExample example = new WorkedExample(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Duration now = Duration.ZERO;
        for (String line : block.lines().map(String::strip).toList()) {
            Matcher timed = TIME.matcher(line);
            now = timed.matches() ? Duration.ofMillis(Long.parseLong(timed.group(1))) : now;
            example.add(now, timed.matches() ? timed.group(2).strip() : line);
        }
        return example;
    }

    private void add(Duration now, String line) {
        Matcher before = HELD.matcher(line);
        Matcher news = HEARD.matcher(line);
        Matcher question = QUESTION.matcher(line);
        Matcher call = CALL.matcher(line);
        if (before.matches()) {
            held.addAll(ExampleText.claims(withoutComment(before.group(1))));
        } else if (news.matches()) {
            heard.addAll(ExampleText.claims(withoutComment(news.group(1))));
        } else if (question.matches()) {
            steps.add(new Step(now, question.group(1), List.of(withoutComment(question.group(2)))));
        } else if (call.matches()) {
            steps.add(new Step(now, call.group(1), new ArrayList<>()));
        } else if (!line.isEmpty()) {
            addAction(withoutComment(line));
        }
    }

    private void addAction(String text) {
        if (!NOTHING.matcher(text).matches()) {
            steps.get(steps.size() - 1).expected().add(ExampleText.normalized(text));
        }
    }

    /** A comment stands after two spaces. */
    private static String withoutComment(String text) {
        return text.split(" {2,}", 2)[0];
    }
}
