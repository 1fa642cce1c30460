package gossipkit.tests.purity;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The static fields of one class that can change, in themselves or in what they hold. Constants are fine: values,
 * lambdas, unmodifiable collections, and own classes made of such.
 */
final class StaticState {

    private final JavaClasses own;
    private final JavaClass type;

    /**
     * @param own all classes of the implementation
     * @param type one of them
     */
    StaticState(JavaClasses own, JavaClass type) {
        this.own = own;
        this.type = type;
    }

    void addTo(Collection<Violation> found) {
        for (JavaField field : type.getFields()) {
            // What javac adds ($VALUES, $SwitchMap$, $assertionsDisabled) is written once.
            if (isStatic(field) && !field.getModifiers().contains(JavaModifier.SYNTHETIC)) {
                add(field, found);
            }
        }
    }

    private void add(JavaField field, Collection<Violation> found) {
        if (!field.getModifiers().contains(JavaModifier.FINAL)) {
            found.add(violation(field, "is static and not final"));
        } else if (changes(field, new HashSet<>())) {
            found.add(violation(field, "is static and holds something that changes"));
        }
    }

    /** Whether what a final field holds can change. */
    private boolean changes(JavaField field, Set<String> visited) {
        JavaClass held = field.getRawType();
        if (own.contain(held.getName())) {
            return visited.add(held.getName()) && hasState(own.get(held.getName()), visited);
        }
        return held.isArray()
                || MutableTypes.isMutable(held.getName())
                || MutableTypes.mayBeMutable(held.getName()) && makesMutable(field);
    }

    private boolean hasState(JavaClass holder, Set<String> visited) {
        return holder.getAllFields().stream()
                .filter(field -> !isStatic(field))
                .anyMatch(field -> !field.getModifiers().contains(JavaModifier.FINAL) || changes(field, visited));
    }

    /** Whether the code that sets the field makes more mutable collections than it wraps or copies. */
    private static boolean makesMutable(JavaField field) {
        return field.getAccessesToSelf().stream()
                .filter(access -> access.getAccessType().name().equals("SET"))
                .map(JavaAccess::getOrigin)
                .anyMatch(StaticState::makesMutable);
    }

    private static boolean makesMutable(JavaCodeUnit initialiser) {
        // What a lambda makes is made when it is called, and belongs to its caller.
        long made = initialiser.getCallsFromSelf().stream()
                .filter(call -> !call.isDeclaredInLambda())
                .filter(access -> MutableTypes.makesMutable(
                        access.getTarget().getOwner().getName(),
                        access.getTarget().getName()))
                .count();
        long wrapped = initialiser.getAccessesFromSelf().stream()
                .filter(access -> access.getTarget().getName().matches("unmodifiable\\w+|copyOf|toUnmodifiable\\w+"))
                .count();
        return made > wrapped;
    }

    private static boolean isStatic(JavaField field) {
        return field.getModifiers().contains(JavaModifier.STATIC);
    }

    private Violation violation(JavaField field, String what) {
        int line = field.getAccessesToSelf().stream()
                .filter(access -> access.getOrigin().getName().equals("<clinit>"))
                .mapToInt(JavaAccess::getLineNumber)
                .min()
                .orElse(0);
        return new Violation(
                Category.STATIC_STATE,
                type.getSource().flatMap(source -> source.getFileName()).orElse(type.getSimpleName()),
                line,
                "the field " + field.getName() + " of " + type.getSimpleName() + " " + what);
    }
}
