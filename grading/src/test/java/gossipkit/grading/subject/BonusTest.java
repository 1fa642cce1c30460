package gossipkit.grading.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gossipkit.grading.Verdict;
import gossipkit.swim.Address;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.MemberId;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a bonus is told of the bonus, and changes nothing of the base. */
class BonusTest {

    private static final String CLASS = "gossipkit.exercise.swim.AdvancedGossipProtocol";

    private final Subjects subjects = new Subjects(new KitFolder(Path.of("..")));

    private LoadedSubject load(String bonus) throws Ungradable {
        return subjects.load(subjects.compile(BonusSources.subject(bonus)));
    }

    private static Object baseMember(LoadedSubject subject) {
        return subject.members()
                .create(
                        new MemberId("a"),
                        new Address("10.0.0.1", 7946),
                        GossipConfig.defaults(),
                        new SplittableRandom(1),
                        InstantSource.fixed(Instant.EPOCH));
    }

    static Stream<Arguments> unusable() {
        return Stream.of(
                Arguments.of(
                        BonusSources.starterWhere("config", "return 7;"),
                        "AdvancedGossipProtocol.java:83: incompatible types: int cannot be converted to GossipConfig"),
                Arguments.of(
                        BonusSources.starterWhere("autoTune", "System.exit(3);"),
                        "AdvancedGossipProtocol.java:76: calls System.exit(...): the JVM belongs to the host"),
                Arguments.of(
                        BonusSources.starterBut("package gossipkit.expert;", "package gossipkit.exercise.swim;"),
                        "AdvancedGossipProtocol.java is in package gossipkit.expert, expected package"
                                + " gossipkit.exercise.swim"),
                Arguments.of(
                        "package gossipkit.exercise.swim;\nclass Expert {}\n",
                        "AdvancedGossipProtocol.java declares no class AdvancedGossipProtocol"),
                Arguments.of(
                        "package gossipkit.exercise.swim;\npublic class AdvancedGossipProtocol {}\n",
                        "class " + CLASS + " does not implement gossipkit.swim.AdvancedMembershipProtocol"),
                Arguments.of(
                        BonusSources.starterBut("    AdvancedGossipProtocol(", "    public AdvancedGossipProtocol("),
                        "missing the constructor public AdvancedGossipProtocol(MemberId, Address,"
                                + " AdvancedGossipConfig, RandomGenerator, InstantSource); found"
                                + " AdvancedGossipProtocol(MemberId, Address, AdvancedGossipConfig, RandomGenerator,"
                                + " InstantSource)"),
                Arguments.of(BonusSources.starter() + "class GossipProtocol {}\n", "duplicate class: GossipProtocol"),
                Arguments.of("\ufffd\u0000", "AdvancedGossipProtocol.java:1: illegal character: '\\ufffd'"));
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void whatIsWrongIsToldAndTheBaseIsAsWithoutIt(String bonus, String reason) throws Ungradable {
        SubjectSources sources = BonusSources.subject(bonus);

        CompiledSubject compiled = subjects.compile(sources);
        Map<String, byte[]> alone = subjects.compile(sources.base()).classes();
        LoadedSubject loaded = subjects.load(compiled);

        assertThat(compiled.classes()).containsExactlyEntriesOf(alone);
        assertThat(baseMember(loaded)).isNotNull();
        assertThat(loaded.bonus().factory()).isEmpty();
        assertThat(loaded.bonus().problem()).get().asString().contains(reason);
    }

    @Test
    void noFileIsNoBonusAndNothingIsSaid() throws Ungradable {
        LoadedSubject loaded = subjects.load(subjects.compile(Sources.subject(Sources.doNothing())));

        assertThat(loaded.bonus()).isEqualTo(Bonus.NONE);
    }

    @Test
    void theUntouchedStarterIsUsable() throws Ungradable {
        LoadedSubject loaded = load(BonusSources.starter());

        assertThat(loaded.bonus().problem()).isEmpty();
        assertThat(BonusSources.member(loaded).tick()).isEmpty();
        assertThatThrownBy(() -> BonusSources.member(loaded).autoTune())
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("TODO B4: autoTune");
    }

    @Test
    void aConstructorThatThrowsIsAMatterOfTheChecks() throws Ungradable {
        LoadedSubject loaded = load(BonusSources.starterBut(
                "this.config = java.util.Objects.requireNonNull(null);", "this.config = config;"));

        assertThatThrownBy(() -> BonusSources.member(loaded)).isExactlyInstanceOf(NullPointerException.class);
        assertThat(baseMember(loaded)).isNotNull();
    }

    @Test
    void aBaseThatDoesNotCompileAloneIsNoBaseEvenIfTheBonusHasWhatItLacks() {
        SubjectSources sources = SubjectSources.of(
                "subject",
                Map.of(
                        SubjectSources.PROTOCOL_FILE,
                        Sources.doNothingAnd("    Lacking lacking;"),
                        SubjectSources.BONUS_FILE,
                        BonusSources.starter() + "class Lacking {}\n"));

        Ungradable why = catchThrowableOfType(Ungradable.class, () -> subjects.compile(sources));

        assertThat(why.verdict()).isEqualTo(Verdict.NOT_COMPILED);
        assertThat(why.reason()).contains("cannot find symbol: class Lacking");
    }

    @Test
    void baseAndBonusShareNoClasses() throws Ungradable {
        LoadedSubject loaded = load(BonusSources.starter());

        assertThat(baseMember(loaded).getClass().getClassLoader())
                .isNotSameAs(BonusSources.member(loaded).getClass().getClassLoader());
    }
}
