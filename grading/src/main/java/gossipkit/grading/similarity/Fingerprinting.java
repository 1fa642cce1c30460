package gossipkit.grading.similarity;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** Takes fingerprints of sources, without the code that everybody was given. */
public final class Fingerprinting {

    private final Set<Long> given;

    /** @param given the texts of the starter's files */
    public Fingerprinting(Collection<String> given) {
        this.given = new HashSet<>();
        given.forEach(text -> Arrays.stream(Winnowing.runs(JavaTokens.of(text))).forEach(this.given::add));
    }

    /** The prints of a submission with files of those texts. */
    public Prints of(Collection<String> texts) {
        Set<Long> prints = new TreeSet<>();
        texts.forEach(text -> prints.addAll(Winnowing.chosen(Winnowing.runs(JavaTokens.of(text)))));
        prints.removeAll(given);
        return new Prints(prints);
    }
}
