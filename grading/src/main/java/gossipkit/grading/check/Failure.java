package gossipkit.grading.check;

import gossipkit.swim.MemberId;
import gossipkit.tests.Rule;
import java.util.Optional;

/**
 * Why a check did not pass, in words for a learner.
 *
 * @param rule the rule that is broken, if it is known which
 * @param expected what should have happened, if there is more to say than the rule does
 * @param found what happened instead
 * @param about the member whose story explains it, if it is one member's
 */
public record Failure(Optional<Rule> rule, Optional<String> expected, String found, Optional<MemberId> about) {

    /** A failure that one text tells completely. */
    public static Failure of(String found) {
        return new Failure(Optional.empty(), Optional.empty(), found, Optional.empty());
    }

    /** This, with a sentence added to what was found. */
    public Failure withNote(String note) {
        return new Failure(rule, expected, found + "\n" + note, about);
    }

    /** As reports write it: the rule, what was expected, and what was found, a line each; or what was found alone. */
    public String message() {
        if (rule.isEmpty() && expected.isEmpty()) {
            return found;
        }
        String head = rule.map(r -> "rule " + r + ": " + r.sentence() + "\n").orElse("");
        return head + expected.map(e -> "expected: " + e + "\n").orElse("") + "found: " + found;
    }
}
