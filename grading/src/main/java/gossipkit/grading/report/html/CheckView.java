package gossipkit.grading.report.html;

import gossipkit.grading.report.CheckReport;
import gossipkit.grading.report.FailureText;
import gossipkit.grading.report.MessageParts;
import java.util.List;
import java.util.Optional;

/**
 * One check that did not pass, on the page.
 *
 * @param check what to tell
 * @param subject the subject as the user would type it again
 * @param hintSteps how many of its hints to show
 * @param open whether it is unfolded at first
 */
public record CheckView(CheckReport check, String subject, int hintSteps, boolean open) {

    private static final int BRIEF_CHARS_MAX = 160;

    /** The id of its item. */
    public String item() {
        return check.id().substring(0, check.id().indexOf('.'));
    }

    /** In words: what follows the item in its id. */
    public String name() {
        return name(check);
    }

    static String name(CheckReport check) {
        return check.id().substring(check.id().indexOf('.') + 1).replace('-', ' ');
    }

    /** What came of it. */
    public String outcome() {
        return FailureText.word(check.outcome());
    }

    /** The rule, what was expected and what was found. */
    public List<MessageParts.Part> parts() {
        return check.message().map(MessageParts::of).orElse(List.of());
    }

    /** The same in one line. */
    public String brief() {
        return FailureText.reason(check, BRIEF_CHARS_MAX);
    }

    /** The failing run. */
    public Optional<Drawing> drawing() {
        return check.diagram().map(Drawing::of);
    }

    /** As many hints as were asked for. */
    public List<String> hints() {
        return check.hints(hintSteps);
    }

    /** How to run it again. */
    public Optional<String> replay() {
        return check.replayCommand(subject);
    }
}
