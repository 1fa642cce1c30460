package gossipkit.tests;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.tests.items.BootstrapChecks;
import gossipkit.tests.items.LeaveChecks;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeedHookTest {

    private static final List<Method> CHECKS = Stream.of(BootstrapChecks.class, LeaveChecks.class)
            .flatMap(one -> Arrays.stream(one.getDeclaredMethods()))
            .filter(method -> method.isAnnotationPresent(Check.class))
            .toList();

    @Test
    void everyCheckHasASeedOfItsOwnWithEachSeed() {
        assertThat(Stream.of(1L, 2L).flatMap(seed -> CHECKS.stream().map(check -> SeedHook.seedOf(check, seed))))
                .hasSize(2 * CHECKS.size())
                .doesNotHaveDuplicates();
    }

    @Test
    void theSameCheckAndSeedGiveTheSameSeed() {
        assertThat(SeedHook.seedOf(CHECKS.get(0), 1)).isEqualTo(SeedHook.seedOf(CHECKS.get(0), 1));
    }
}
