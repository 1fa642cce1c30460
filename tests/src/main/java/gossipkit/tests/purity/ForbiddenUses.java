package gossipkit.tests.purity;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.SourceCodeLocation;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The types and members that one class uses and must not, method references included. */
final class ForbiddenUses {

    private final JavaClasses own;
    private final JavaClass type;
    private final AllowedTypes allowed;
    private final DeniedMembers denied;

    /**
     * @param own all classes of the implementation
     * @param type one of them
     * @param allowed the types that it may use besides its own
     * @param denied the members of those that it may not use all the same
     */
    ForbiddenUses(JavaClasses own, JavaClass type, AllowedTypes allowed, DeniedMembers denied) {
        this.own = own;
        this.type = type;
        this.allowed = allowed;
        this.denied = denied;
    }

    void addTo(Collection<Violation> found) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            addType(dependency, found);
        }
        for (JavaAccess<?> access : type.getAccessesFromSelf()) {
            addMember(access, found);
        }
        for (JavaMethod method : type.getMethods()) {
            addNative(method, found);
        }
    }

    private void addType(Dependency dependency, Collection<Violation> found) {
        JavaClass used = dependency.getTargetClass().getBaseComponentType();
        if (!own.contain(used.getName()) && !allowed.allows(used.getName())) {
            found.add(violation(
                    Category.ofType(used.getName()),
                    dependency.getSourceCodeLocation(),
                    "uses " + used.getName().replace('$', '.')));
        }
    }

    private void addMember(JavaAccess<?> access, Collection<Violation> found) {
        AccessTarget target = access.getTarget();
        List<String> parameters = parameters(target);
        owners(target.getOwner())
                .flatMap(owner -> denied.denied(owner, target.getName(), parameters).stream())
                .filter(category -> !isAdapter(access))
                .findFirst()
                .ifPresent(category ->
                        found.add(violation(category, access.getSourceCodeLocation(), use(target, parameters))));
    }

    private void addNative(JavaMethod method, Collection<Violation> found) {
        if (method.getModifiers().contains(JavaModifier.NATIVE)) {
            found.add(violation(
                    Category.NATIVE, method.getSourceCodeLocation(), "declares native " + method.getName() + "()"));
        }
    }

    /** An inherited member is called by the name of the heir: what it inherits from is what counts. */
    private Stream<String> owners(JavaClass owner) {
        if (!own.contain(owner.getName())) {
            return Stream.of(owner.getName());
        }
        return Stream.concat(owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
                .map(JavaClass::getName)
                .filter(name -> !own.contain(name));
    }

    /** A Random that draws from elsewhere, since it overrides next(int), has no use for the seed it was born with. */
    private boolean isAdapter(JavaAccess<?> access) {
        return access.getTarget().getFullName().equals("java.util.Random.<init>()")
                && access.getOrigin().isConstructor()
                && type.getMethods().stream()
                        .anyMatch(method -> method.getFullName().endsWith(".next(int)"));
    }

    private static List<String> parameters(AccessTarget target) {
        return target instanceof AccessTarget.CodeUnitAccessTarget codeUnit
                ? codeUnit.getRawParameterTypes().stream()
                        .map(JavaClass::getName)
                        .toList()
                : List.of();
    }

    private static String use(AccessTarget target, List<String> parameters) {
        String owner = target.getOwner().getSimpleName();
        if (target instanceof AccessTarget.FieldAccessTarget) {
            return "uses " + owner + "." + target.getName();
        }
        String dots = parameters.isEmpty() ? "()" : "(...)";
        return target.getName().equals(DeniedMembers.CONSTRUCTOR)
                ? "calls new " + owner + dots
                : "calls " + owner + "." + target.getName() + dots;
    }

    private static Violation violation(Category category, SourceCodeLocation place, String use) {
        return new Violation(category, place.getSourceFileName(), place.getLineNumber(), use);
    }
}
