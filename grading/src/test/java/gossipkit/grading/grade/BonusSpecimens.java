package gossipkit.grading.grade;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.tests.Check;
import gossipkit.tests.Checks;
import gossipkit.tests.Item;
import gossipkit.tests.Rule;
import gossipkit.tests.harness.AdvancedMember;
import gossipkit.tests.harness.SoloMember;
import java.util.List;
import net.jqwik.api.Example;

/** Checks that ask as little as can be, of the base and of the bonus. */
final class BonusSpecimens {

    /** All of them. */
    static final List<Class<?>> ALL = List.of(Base.class, Syncs.class, Tunes.class);

    private BonusSpecimens() {}

    @Checks(Item.PROBE_CYCLE)
    static class Base {

        @Example
        @Check(
                rules = Rule.P1,
                essential = true,
                hints = {"?", "there", "that"})
        void ticks() {
            SoloMember.start().tick();
        }

        @Example
        @Check(
                rules = Rule.P1,
                hints = {"?", "there", "that"})
        void fails() {
            assertThat(SoloMember.start().tick().sends()).isNotEmpty();
        }
    }

    @Checks(Item.ANTI_ENTROPY)
    static class Syncs {

        @Example
        @Check(
                rules = Rule.A1,
                essential = true,
                hints = {"?", "there", "that"})
        void syncs() {
            AdvancedMember.start(AdvancedMember.untuned()).antiEntropySync();
        }

        @Example
        @Check(
                rules = Rule.A4,
                hints = {"?", "there", "that"})
        void saysNothingElse() {
            System.out.println("a line of the bonus");
        }
    }

    @Checks(Item.AUTO_TUNE)
    static class Tunes {

        @Example
        @Check(
                rules = Rule.U1,
                essential = true,
                hints = {"?", "there", "that"})
        void tunes() {
            AdvancedMember.start(AdvancedMember.untuned()).autoTune();
        }
    }
}
