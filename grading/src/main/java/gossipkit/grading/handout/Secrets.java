package gossipkit.grading.handout;

import gossipkit.grading.check.CheckInfo;
import gossipkit.grading.subject.KnownMutant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What no learner may find: lines and class names of the reference, what is told of the mutants, and the hidden checks.
 *
 * @param lines each without the space around it
 * @param words names and sentences
 */
public record Secrets(SortedSet<String> lines, SortedSet<String> words) {

    /** Shorter lines may well be in anybody's program. */
    private static final int LINE_CHARS_MIN = 60;
    /** A name of one word may be anybody's. */
    private static final Pattern TELLING_NAME = Pattern.compile("([A-Z][a-z]+){2,}");

    /**
     * Those of a kit.
     *
     * @param reference the text of each of the reference's files, by its name
     * @param everybodys texts that learners have anyway: what is in them is no secret
     * @param mutants all of them
     * @param hidden the checks that stay with the instructor
     */
    static Secrets of(
            SortedMap<String, String> reference,
            Collection<String> everybodys,
            List<KnownMutant> mutants,
            List<CheckInfo> hidden) {
        Predicate<String> known = text -> everybodys.stream().anyMatch(one -> one.contains(text));
        SortedSet<String> lines = longLines(reference.values());
        lines.removeIf(known);
        SortedSet<String> words = new TreeSet<>();
        reference.keySet().stream()
                .map(file -> file.replace(".java", ""))
                .filter(name -> TELLING_NAME.matcher(name).matches())
                .forEach(words::add);
        words.removeIf(known);
        mutants.forEach(one -> words.addAll(List.of(one.id(), one.title(), one.belief(), one.wrong())));
        hidden.forEach(check -> words.addAll(wordsOf(check)));
        return new Secrets(lines, words);
    }

    private static SortedSet<String> wordsOf(CheckInfo check) {
        SortedSet<String> words = new TreeSet<>(check.hints());
        words.add(check.id());
        words.add(check.method().getName());
        words.add(check.type().getSimpleName());
        return words;
    }

    private static SortedSet<String> longLines(Collection<String> texts) {
        return texts.stream()
                .flatMap(Secrets::longLines)
                .filter(line -> !line.startsWith("import "))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> longLines(String text) {
        return text.lines().map(String::strip).filter(line -> line.length() >= LINE_CHARS_MIN);
    }

    /** Looks for them, in one text or path after another. */
    public Search search() {
        Map<Character, List<String>> wordsByStart =
                words.stream().collect(Collectors.groupingBy(word -> word.charAt(0)));
        return text -> word(text, wordsByStart)
                .or(() -> longLines(text).filter(lines::contains).findFirst());
    }

    /** The first word in a text, if there is any. There are hundreds of them, and megabytes to look through. */
    private static Optional<String> word(String text, Map<Character, List<String>> wordsByStart) {
        return IntStream.range(0, text.length())
                .filter(start -> start == 0 || !isOfName(text.charAt(start - 1)))
                .boxed()
                .flatMap(start -> wordsByStart.getOrDefault(text.charAt(start), List.of()).stream()
                        .filter(word -> standsAt(start, word, text)))
                .findFirst();
    }

    /** Not within a longer name: there are checks that are called like a mutant and more. */
    private static boolean standsAt(int start, String word, String text) {
        int end = start + word.length();
        return text.startsWith(word, start) && (end == text.length() || !isOfName(text.charAt(end)));
    }

    private static boolean isOfName(char one) {
        return one == '-' || one == '_' || one < 128 && Character.isLetterOrDigit(one);
    }

    /** What finds secrets. */
    @FunctionalInterface
    public interface Search {

        /** The first secret in a text, if there is any. */
        Optional<String> in(String text);
    }
}
