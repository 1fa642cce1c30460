package gossipkit.tests.purity;

import java.util.regex.Pattern;

/** Which of the allowed types hold state. */
final class MutableTypes {

    private static final String COLLECTION_CLASSES =
            "java\\.util\\.(Array|Linked|Hash|Tree|Priority|Enum(Map|Set)|Identity|Bit|Vector|Stack)\\w*";

    private static final Pattern MUTABLE = Pattern.compile(COLLECTION_CLASSES
            + "|java\\.util\\.(Random|SplittableRandom|StringJoiner|Iterator|ListIterator|PrimitiveIterator.*)"
            + "|java\\.util\\.random\\..*|java\\.util\\.stream\\..*Stream|java\\.util\\.regex\\.Matcher"
            + "|java\\.util\\.concurrent\\.(Concurrent|CopyOnWrite)\\w*|java\\.util\\.concurrent\\.atomic\\..*"
            + "|java\\.lang\\.StringBu(ilder|ffer)");

    private static final Pattern PERHAPS = Pattern.compile(
            "java\\.util\\.(Collection|List|Set|Map|Queue|Deque|SortedSet|SortedMap|NavigableSet|NavigableMap"
                    + "|Abstract\\w+|RandomAccess)|java\\.util\\.function\\..*|java\\.lang\\.(Object|Iterable|CharSequence|Number|Appendable)");

    private MutableTypes() {}

    /** Whether everything of that type can change. */
    static boolean isMutable(String type) {
        return MUTABLE.matcher(type).matches();
    }

    /** Whether it depends on what is behind the type. */
    static boolean mayBeMutable(String type) {
        return PERHAPS.matcher(type).matches();
    }

    /** Whether calling that member makes something that can change. */
    static boolean makesMutable(String owner, String member) {
        boolean constructed = isMutable(owner) && member.matches("<init>|newKeySet|noneOf|allOf|of|range");
        boolean collected = owner.equals("java.util.stream.Collectors")
                && member.matches("toList|toSet|toMap|toCollection|groupingBy|partitioningBy|toConcurrentMap");
        boolean wrapped =
                owner.equals("java.util.Collections") && member.matches("synchronized\\w+|newSetFromMap|list");
        return constructed || collected || wrapped || owner.equals("java.util.Arrays") && member.equals("asList");
    }
}
