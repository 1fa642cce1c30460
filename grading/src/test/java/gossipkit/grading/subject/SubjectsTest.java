package gossipkit.grading.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import gossipkit.grading.Verdict;
import gossipkit.swim.Address;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.MemberId;
import gossipkit.swim.MembershipProtocol;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectsTest {

    private static final String CLASS = "class gossipkit.exercise.swim.GossipProtocol";

    private final Subjects subjects = new Subjects(new KitFolder(Path.of("..")));

    private LoadedSubject load(SubjectSources sources) throws Ungradable {
        return subjects.load(subjects.compile(sources));
    }

    private static MembershipProtocol member(LoadedSubject subject) {
        return subject.members()
                .create(
                        new MemberId("a"),
                        new Address("10.0.0.1", 7946),
                        GossipConfig.defaults(),
                        new SplittableRandom(1),
                        InstantSource.fixed(Instant.EPOCH));
    }

    private void assertRefused(Verdict verdict, String protocol, String reason) {
        Ungradable ungradable = catchThrowableOfType(Ungradable.class, () -> load(Sources.subject(protocol)));
        assertThat(ungradable.verdict()).isEqualTo(verdict);
        assertThat(ungradable.reason()).isEqualTo(reason);
    }

    @Test
    void aGoodSubjectMakesMembers() throws Ungradable {
        LoadedSubject subject = subjects.load(Sources.DO_NOTHING.toString());

        assertThat(subject.name()).isEqualTo("do-nothing");
        assertThat(member(subject).tick()).isEmpty();
    }

    @Test
    void helpersOfAllKindsWork() throws Ungradable {
        String helper = """
                package gossipkit.exercise.swim;
                import java.util.stream.Stream;
                sealed interface Size permits Size.Known {
                    record Known(int value) implements Size {}
                    enum Unit { ONE, TWO }
                    static int of(Object o) {
                        String text = o + "!" + Unit.TWO.ordinal();
                        return switch (Unit.values()[1]) {
                            case ONE -> 0;
                            case TWO -> Stream.of(text).map(String::length).mapToInt(n -> n).sum();
                        };
                    }
                }
                """;
        LoadedSubject subject = load(SubjectSources.of(
                "subject",
                Map.of(
                        "GossipProtocol.java",
                        Sources.doNothingBut("return Size.of(new Size.Known(3));", "return 0;"),
                        "Size.java",
                        helper,
                        "package-info.java",
                        "/** Mine. */\npackage gossipkit.exercise.swim;\n")));

        assertThat(member(subject).clusterSize()).isEqualTo("Known[value=3]!1".length());
    }

    @Test
    void theSubjectSeesTheVocabularyAndItselfOnly() throws Ungradable {
        ClassLoader loader =
                member(load(Sources.subject(Sources.doNothing()))).getClass().getClassLoader();

        assertThat(catchThrowable(() -> loader.loadClass("gossipkit.swim.Address")))
                .isNull();
        assertThatThrownBy(() -> loader.loadClass("gossipkit.sim.Trace")).isInstanceOf(ClassNotFoundException.class);
        assertThatThrownBy(() -> loader.loadClass("org.junit.jupiter.api.Test"))
                .isInstanceOf(ClassNotFoundException.class);
        assertThatThrownBy(() -> loader.loadClass("javax.tools.ToolProvider"))
                .isInstanceOf(ClassNotFoundException.class);
        assertThat(loader.getResource("gossipkit/sim/Trace.class")).isNull();
    }

    @Test
    void eachLoadHasClassesOfItsOwn() throws Ungradable {
        CompiledSubject compiled = subjects.compile(Sources.subject(Sources.doNothing()));

        assertThat(member(subjects.load(compiled)).getClass())
                .isNotSameAs(member(subjects.load(compiled)).getClass());
    }

    @Test
    void aForbiddenUseIsRefusedBeforeAnythingRuns() {
        assertRefused(
                Verdict.FORBIDDEN,
                Sources.doNothingAnd("    static { System.exit(3); }"),
                "GossipProtocol.java:76: calls System.exit(...): the JVM belongs to the host");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "public final class GossipProtocol | final class GossipProtocol | is not public",
                "public final class GossipProtocol | public abstract class GossipProtocol"
                        + " | is abstract: no member can be made of it",
                "implements MembershipProtocol | | does not implement gossipkit.swim.MembershipProtocol",
            })
    void aClassThatCannotBeAMemberIsRefused(String good, String bad, String reason) {
        String protocol = Sources.doNothingBut(bad == null ? "" : bad, good);

        assertRefused(
                Verdict.NOT_FOUND, bad == null ? protocol.replace("@Override", "") : protocol, CLASS + " " + reason);
    }

    @Test
    void anInterfaceIsRefused() {
        assertRefused(Verdict.NOT_FOUND, """
                package gossipkit.exercise.swim;
                public interface GossipProtocol extends gossipkit.swim.MembershipProtocol {}
                """, "interface gossipkit.exercise.swim.GossipProtocol must be a class");
    }

    @Test
    void aFileWithoutTheClassIsRefused() {
        assertRefused(
                Verdict.NOT_FOUND,
                "package gossipkit.exercise.swim;\nclass Gossip {}\n",
                "GossipProtocol.java declares no class GossipProtocol");
    }

    @Test
    void anotherConstructorIsRefused() {
        assertRefused(
                Verdict.NOT_FOUND,
                Sources.doNothingBut(
                        "MemberId selfId, GossipConfig config) {}",
                        "MemberId selfId, Address selfAddress,"
                                + " GossipConfig config, RandomGenerator random, InstantSource clock) {}"),
                "missing the constructor public GossipProtocol(MemberId, Address, GossipConfig, RandomGenerator,"
                        + " InstantSource); found public GossipProtocol(MemberId, GossipConfig)");
    }

    @Test
    void aHiddenConstructorIsRefused() {
        assertRefused(
                Verdict.NOT_FOUND,
                Sources.doNothingBut("    GossipProtocol(", "    public GossipProtocol("),
                "missing the constructor public GossipProtocol(MemberId, Address, GossipConfig, RandomGenerator,"
                        + " InstantSource); found GossipProtocol(MemberId, Address, GossipConfig, RandomGenerator,"
                        + " InstantSource)");
    }

    @Test
    void whatTheConstructorThrowsComesOutAsItIs() throws Ungradable {
        LoadedSubject subject = load(Sources.subject(Sources.doNothingBut(
                "InstantSource clock) throws Exception { throw new Exception(\"TODO\"); }",
                "InstantSource clock) {}")));

        assertThatThrownBy(() -> member(subject))
                .isExactlyInstanceOf(Exception.class)
                .hasMessage("TODO");
    }

    @Test
    void aStaticInitialiserThatThrowsIsToldEachTime() throws Ungradable {
        LoadedSubject subject =
                load(Sources.subject(Sources.doNothingAnd("    static final int N = Integer.parseInt(\"one\");")));

        Throwable first = catchThrowable(() -> member(subject));
        assertThat(first)
                .isInstanceOf(ExceptionInInitializerError.class)
                .hasRootCauseInstanceOf(NumberFormatException.class);
        assertThatThrownBy(() -> member(subject)).isSameAs(first);
    }

    @Test
    void membersAreMadeManyTimes() throws Ungradable, IOException {
        LoadedSubject subject = load(Sources.subject(Sources.doNothing()));

        for (int time = 0; time < 100; time++) {
            assertThat(member(subject).clusterSize()).isZero();
        }
    }
}
