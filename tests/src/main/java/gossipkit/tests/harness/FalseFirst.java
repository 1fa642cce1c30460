package gossipkit.tests.harness;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Generates booleans that shrink to false: the checks call true what makes a run more complicated. jqwik's own shrink to
 * true.
 */
public final class FalseFirst implements ArbitraryProvider {

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return targetType.isOfType(boolean.class) || targetType.isOfType(Boolean.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return Set.of(Arbitraries.of(false, true));
    }

    /** Before jqwik's own. */
    @Override
    public int priority() {
        return 1;
    }
}
