package gossipkit.grading.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gossipkit.grading.GraderFault;
import gossipkit.tests.Item;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckCatalogueTest {

    @ParameterizedTest
    @EnumSource
    void theKitHasAnEssentialCheckForEachItem(Item item) {
        assertThat(CheckCatalogue.ofKit().of(item))
                .first()
                .satisfies(check -> assertThat(check.essential()).isTrue());
    }

    @Test
    void aKitWithoutTheChecksOfAnItemGradesNobody() {
        assertThatThrownBy(() -> CheckCatalogue.ofPackages(List.of("gossipkit.tests.items")))
                .isInstanceOf(GraderFault.class)
                .hasMessage("the kit is damaged: no check for item anti_entropy");
        assertThatThrownBy(() -> CheckCatalogue.ofPackages(List.of("gossipkit.tests.bonus")))
                .isInstanceOf(GraderFault.class)
                .hasMessage("the kit is damaged: no check for item bootstrap");
    }

    @Test
    void theBonusComesLast() {
        CheckCatalogue kit = CheckCatalogue.ofKit();

        assertThat(kit.checks())
                .startsWith(kit.base().get(0))
                .endsWith(kit.bonus().get(kit.bonus().size() - 1));
        assertThat(kit.base().size() + kit.bonus().size())
                .isEqualTo(kit.checks().size());
    }
}
