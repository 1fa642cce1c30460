package gossipkit.grading.check;

import gossipkit.grading.GraderFault;
import gossipkit.tests.Check;
import gossipkit.tests.Checks;
import gossipkit.tests.Item;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * All checks, in the order of reports: by item as in the rubric, the essential ones first, the hidden ones last, then by id.
 * Reflection does not tell in which order methods were declared.
 */
public final class CheckCatalogue {

    private static final List<String> PACKAGES = List.of("gossipkit.tests.items", "gossipkit.tests.bonus");
    private static final String HIDDEN_PACKAGE = "gossipkit.tests.hidden";
    private static final Comparator<CheckInfo> ORDER = Comparator.comparing(CheckInfo::item)
            .thenComparing(check -> !check.essential())
            .thenComparing(CheckInfo::hidden)
            .thenComparing(CheckInfo::id);

    private final List<CheckInfo> checks;

    /**
     * @param shown classes marked {@link Checks}
     * @param hidden others, of which learners are to know no more than what came of them
     * @throws GraderFault if one is not marked so, or two checks have one id
     */
    public CheckCatalogue(Collection<Class<?>> shown, Collection<Class<?>> hidden) {
        checks = Stream.concat(
                        shown.stream().flatMap(type -> checksIn(type, false)),
                        hidden.stream().flatMap(type -> checksIn(type, true)))
                .sorted(ORDER)
                .toList();
        Set<String> ids = new HashSet<>();
        for (CheckInfo check : checks) {
            if (!ids.add(check.id())) {
                throw new GraderFault("two checks have the id " + check.id());
            }
        }
    }

    /** One without hidden checks. */
    public CheckCatalogue(Collection<Class<?>> shown) {
        this(shown, List.of());
    }

    /**
     * The checks that come with the kit, and the instructor's hidden ones.
     *
     * @throws GraderFault if there is an item without checks: nobody is to lose its points by that
     */
    public static CheckCatalogue ofKit() {
        return ofPackages(PACKAGES);
    }

    static CheckCatalogue ofPackages(List<String> shown) {
        List<Class<?>> classes =
                shown.stream().flatMap(name -> classesIn(name).stream()).toList();
        CheckCatalogue catalogue = new CheckCatalogue(classes, classesIn(HIDDEN_PACKAGE));
        for (Item item : Item.values()) {
            if (catalogue.of(item).isEmpty()) {
                throw new GraderFault("the kit is damaged: no check for item " + item.id());
            }
        }
        return catalogue;
    }

    private static List<Class<?>> classesIn(String packageName) {
        return ReflectionSupport.findAllClassesInPackage(
                packageName, type -> type.isAnnotationPresent(Checks.class), name -> name.startsWith(packageName));
    }

    private static Stream<CheckInfo> checksIn(Class<?> type, boolean hidden) {
        Checks checks = type.getAnnotation(Checks.class);
        if (checks == null) {
            throw new GraderFault(type.getName() + " is not marked @Checks");
        }
        return ReflectionSupport.findMethods(
                        type, method -> method.isAnnotationPresent(Check.class), HierarchyTraversalMode.TOP_DOWN)
                .stream()
                .map(method -> CheckInfo.of(checks.value(), hidden, type, method));
    }

    /** All of them, those of the bonus last. */
    public List<CheckInfo> checks() {
        return checks;
    }

    /** Those that count for that item. */
    public List<CheckInfo> of(Item item) {
        return checks.stream().filter(check -> check.item() == item).toList();
    }

    /** Those of the exercise itself. */
    public List<CheckInfo> base() {
        return checks.stream().filter(check -> !check.item().bonus()).toList();
    }

    /** Those of the bonus. */
    public List<CheckInfo> bonus() {
        return checks.stream().filter(check -> check.item().bonus()).toList();
    }

    /** The check with that id. */
    public Optional<CheckInfo> check(String id) {
        return checks.stream().filter(check -> check.id().equals(id)).findFirst();
    }
}
