package gossipkit.tests.purity;

import java.util.Map;
import java.util.regex.Pattern;

/** What an implementation must not do, and why. */
public enum Category {
    THREADS("the protocol starts no threads and waits for none: its host calls it, one call at a time"),
    SOCKETS("the protocol sends nothing itself: it returns Send actions"),
    FILES("the protocol reads and writes nothing"),
    PROCESSES("the protocol starts no processes"),
    REFLECTION("the protocol does not inspect or load classes"),
    EXIT("the JVM belongs to the host"),
    WALL_CLOCK("the time comes from the InstantSource that the constructor was given"),
    RANDOMNESS("chance comes from the RandomGenerator that the constructor was given"),
    STATIC_STATE("members in one JVM must not share anything that changes"),
    NATIVE("the protocol is plain Java"),
    OTHER("the exercise does not need it");

    /** Where types that are not allowed belong. No name matches two of these. */
    private static final Map<Category, Pattern> TYPES = Map.ofEntries(
            type(
                    RANDOMNESS,
                    "java\\.util\\.concurrent\\.ThreadLocalRandom|java\\.security\\.SecureRandom"
                            + "|java\\.util\\.random\\..*"),
            type(
                    THREADS,
                    "java\\.lang\\.(Inheritable)?Thread.*|java\\.util\\.concurrent\\.(?!ThreadLocalRandom).*"
                            + "|java\\.util\\.Timer.*"),
            type(
                    SOCKETS,
                    "javax?\\.net\\..*|java\\.rmi\\..*"
                            + "|java\\.nio\\.channels\\..*(Socket|Datagram|Network|Multicast|Select).*"),
            type(
                    FILES,
                    "java\\.io\\..*|java\\.nio\\.(?!channels\\..*(Socket|Datagram|Network|Multicast|Select)).*"
                            + "|java\\.util\\.(zip|jar)\\..*|java\\.util\\.(Scanner|Formatter)"),
            type(PROCESSES, "java\\.lang\\.Process.*"),
            type(EXIT, "java\\.lang\\.Runtime(\\$.*)?"),
            type(
                    REFLECTION,
                    "java\\.lang\\.(reflect|invoke|module|instrument)\\..*"
                            + "|java\\.lang\\.(Class|Module|Package|StackWalker).*|java\\.util\\.ServiceLoader.*"),
            type(WALL_CLOCK, "java\\.util\\.(Date|Calendar|GregorianCalendar|TimeZone)"),
            type(NATIVE, "(sun|jdk|com\\.sun)\\..*|java\\.lang\\.foreign\\..*"));

    private final String because;

    Category(String because) {
        this.because = because;
    }

    /** Why it is forbidden, as the end of a sentence. */
    public String because() {
        return because;
    }

    /** Where a type that is not allowed belongs. */
    static Category ofType(String name) {
        return TYPES.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(name).matches())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(OTHER);
    }

    private static Map.Entry<Category, Pattern> type(Category category, String regex) {
        return Map.entry(category, Pattern.compile(regex));
    }
}
