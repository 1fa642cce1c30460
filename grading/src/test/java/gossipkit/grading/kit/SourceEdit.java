package gossipkit.grading.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An edit that a document shows: hunks that begin with {@code @@}, each with some lines that stay, go and come. The
 * file is the starter, unless a first line {@code +++ PATH} names another.
 */
record SourceEdit(Optional<String> path, List<String> hunks) {

    static SourceEdit read(String block) {
        Optional<String> path = block.lines()
                .filter(line -> line.startsWith("+++ "))
                .map(line -> line.substring(4))
                .findFirst();
        List<String> hunks = Arrays.stream(block.split("(?m)^@@.*\n")).skip(1).toList();
        return new SourceEdit(path, hunks);
    }

    /** What becomes of a text in which the old lines of each hunk stand exactly once. */
    String apply(String text) {
        String edited = text;
        for (String hunk : hunks) {
            String before = lines(hunk, "+");
            assertThat(edited.split(Pattern.quote(before), -1))
                    .as("places for this hunk:%n%s", hunk)
                    .hasSize(2);
            edited = edited.replace(before, lines(hunk, "-"));
        }
        return edited;
    }

    private static String lines(String hunk, String leftOut) {
        return hunk.lines()
                .filter(line -> !line.startsWith(leftOut))
                .map(line -> line.isEmpty() ? line : line.substring(1))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
