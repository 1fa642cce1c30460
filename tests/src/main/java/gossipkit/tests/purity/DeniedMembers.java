package gossipkit.tests.purity;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The members that are forbidden although their types are allowed. */
final class DeniedMembers {

    static final String CONSTRUCTOR = "<init>";

    private static final Predicate<List<String>> ANY = parameters -> true;

    private static final List<Rule> RULES = List.of(
            rule("java.lang.System", "currentTimeMillis|nanoTime", ANY, Category.WALL_CLOCK),
            rule("java.lang.System", "exit", ANY, Category.EXIT),
            rule("java.lang.System", "load|loadLibrary|mapLibraryName", ANY, Category.NATIVE),
            rule("java.lang.System", "in|setIn|setOut|setErr|console", ANY, Category.FILES),
            rule("java.lang.System", "(?!(out|err|arraycopy|lineSeparator)$).*", ANY, Category.OTHER),
            rule("java.io.PrintStream", "(?!(print|println|printf|format|append|flush)$).*", ANY, Category.FILES),
            rule(
                    "java.lang.Class",
                    "(?!(getName|getSimpleName|isInstance|cast|toString|equals|desiredAssertionStatus)$).*",
                    ANY,
                    Category.REFLECTION),
            rule("java.lang.Object", "wait|notify|notifyAll", ANY, Category.THREADS),
            rule(
                    "java.util.(stream.|concurrent.)?[\\w$]*",
                    "parallel(Stream|Sort|Prefix|SetAll)?",
                    ANY,
                    Category.THREADS),
            rule("java.util.stream.StreamSupport", ".*", ANY, Category.THREADS),
            rule(
                    "java.util.concurrent.ConcurrentHashMap",
                    "(forEach|search|reduce).*",
                    parameters -> parameters.get(0).equals("long"),
                    Category.THREADS),
            rule("java.util.concurrent.TimeUnit", "sleep|timedJoin|timedWait", ANY, Category.THREADS),
            rule("java.lang.(Strict)?Math", "random", ANY, Category.RANDOMNESS),
            rule("java.util.(Splittable)?Random", CONSTRUCTOR, List::isEmpty, Category.RANDOMNESS),
            rule("java.util.Collections", "shuffle", parameters -> parameters.size() == 1, Category.RANDOMNESS),
            rule("java.util.UUID", "randomUUID", ANY, Category.RANDOMNESS),
            rule("java.util.random.RandomGenerator.*", "of|getDefault", ANY, Category.RANDOMNESS),
            rule(
                    "java.time.[A-Za-z]*",
                    "now",
                    parameters -> !parameters.equals(List.of("java.time.Clock")),
                    Category.WALL_CLOCK),
            rule(
                    "java.time.(Clock|InstantSource|ZoneId)",
                    "system.*|tickMillis|tickSeconds|tickMinutes",
                    ANY,
                    Category.WALL_CLOCK),
            rule("java.util.Locale", "setDefault", ANY, Category.OTHER));

    /** What looks into objects, tells where something was thrown, reads files, or uses a clock. */
    private static final List<Rule> MORE_IN_TESTS = List.of(
            rule("java.*|gossipkit.*", "(get|print)StackTrace", ANY, Category.REFLECTION),
            rule(
                    "org.assertj.core.api.*",
                    "(?i).*(recursive|fieldbyfield|fields?|propert(y|ies)|stacktrace).*",
                    ANY,
                    Category.REFLECTION),
            rule(
                    "org.assertj.core.api.*",
                    "(?i)(flat)?extracting.*|filteredOn.*",
                    DeniedMembers::namesAMember,
                    Category.REFLECTION),
            rule("org.assertj.core.api.(Abstract)?ClassAssert", ".*", ANY, Category.REFLECTION),
            // A parser of XML reads the files that a text names.
            rule("org.assertj.core.api.*", "(?i).*(contentOf|linesOf|xml).*", ANY, Category.FILES),
            rule("org.junit.jupiter.api.Assertions", "assertTimeout.*", ANY, Category.WALL_CLOCK),
            rule("net.jqwik.api.*", "forType|traverse", ANY, Category.REFLECTION),
            rule("net.jqwik.api.*", "sample(Stream)?", ANY, Category.RANDOMNESS));

    /** For an implementation. */
    static final DeniedMembers IN_PROTOCOLS = new DeniedMembers(RULES);

    /** For tests of implementations. */
    static final DeniedMembers IN_TESTS = new DeniedMembers(
            Stream.concat(RULES.stream(), MORE_IN_TESTS.stream()).toList());

    private final List<Rule> rules;

    private DeniedMembers(List<Rule> rules) {
        this.rules = rules;
    }

    private static boolean namesAMember(List<String> parameters) {
        return parameters.stream().anyMatch(type -> type.endsWith("java.lang.String") || type.endsWith("String;"));
    }

    /**
     * Why that member is forbidden, if it is.
     *
     * @param owner the binary name of its type
     * @param name its name, or {@link #CONSTRUCTOR}
     * @param parameters the binary names of its parameter types; empty for a field
     */
    Optional<Category> denied(String owner, String name, List<String> parameters) {
        return rules.stream()
                .filter(rule -> rule.matches(owner, name, parameters))
                .map(Rule::category)
                .findFirst();
    }

    private static Rule rule(String owner, String name, Predicate<List<String>> parameters, Category category) {
        return new Rule(Pattern.compile(owner), Pattern.compile(name), parameters, category);
    }

    private record Rule(Pattern owner, Pattern name, Predicate<List<String>> parameters, Category category) {

        boolean matches(String ownerName, String memberName, List<String> parameterTypes) {
            return owner.matcher(ownerName).matches()
                    && name.matcher(memberName).matches()
                    && parameters.test(parameterTypes);
        }
    }
}
