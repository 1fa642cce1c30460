package gossipkit.grading.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gossipkit.grading.subject.BonusSources;
import gossipkit.grading.subject.LoadedSubject;
import gossipkit.grading.subject.SubjectSources;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.subject.Ungated;
import gossipkit.grading.subject.Ungradable;
import gossipkit.swim.Address;
import gossipkit.swim.AdvancedMembershipProtocol;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.MemberId;
import gossipkit.swim.MembershipProtocol;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** To its caller, an advanced member in another process is like one in its own; and the base never feels it. */
class RemoteAdvancedMemberTest {

    private static final IsolatedSubjects SUBJECTS = IsolatedSubjects.start(new Subjects());

    @AfterAll
    static void close() {
        SUBJECTS.close();
    }

    private static LoadedSubject where(String call, String body) throws Ungradable {
        return SUBJECTS.load(BonusSources.subject(BonusSources.starterWhere(call, body)));
    }

    private static MembershipProtocol baseMember(LoadedSubject subject) {
        return subject.members()
                .create(
                        new MemberId("node1"),
                        new Address("10.0.0.1", 7946),
                        GossipConfig.defaults(),
                        new SplittableRandom(1),
                        InstantSource.fixed(Instant.EPOCH));
    }

    @Test
    void itReturnsWhatTheSubjectReturns() throws Ungradable {
        try (LoadedSubject there = SUBJECTS.load("solution")) {
            AdvancedMembershipProtocol here = BonusSources.member(new Subjects().load("solution"));
            AdvancedMembershipProtocol remote = BonusSources.member(there);
            assertThat(remote.config()).isEqualTo(here.config()).isEqualTo(GossipConfig.defaults());
            remote.autoTune();
            here.autoTune();
            assertThat(remote.config()).isEqualTo(here.config()).isNotEqualTo(GossipConfig.defaults());
            assertThat(remote.suspicionTimeout()).isEqualTo(here.suspicionTimeout());
            List<Address> seeds = List.of(new Address("10.0.0.2", 7946));
            assertThat(remote.bootstrap(seeds)).isEqualTo(here.bootstrap(seeds)).hasSize(1);
            assertThat(remote.tick()).isEqualTo(here.tick());
            assertThat(remote.convergenceStats()).isEqualTo(here.convergenceStats());
            assertThat(remote.convergenceStats().messageOverhead()).isEqualTo(1);
            assertThat(remote.antiEntropySync())
                    .isEqualTo(here.antiEntropySync())
                    .isEmpty();
        }
    }

    @Test
    void nullThatIsReturnedArrivesAsNull() throws Ungradable {
        try (LoadedSubject config = where("config", "return null;");
                LoadedSubject stats = where("convergenceStats", "return null;");
                LoadedSubject timeout = where("suspicionTimeout", "return null;");
                LoadedSubject sync = where("antiEntropySync", "return null;")) {
            assertThat(BonusSources.member(config).config()).isNull();
            assertThat(BonusSources.member(stats).convergenceStats()).isNull();
            assertThat(BonusSources.member(timeout).suspicionTimeout()).isNull();
            assertThat(BonusSources.member(sync).antiEntropySync()).isNull();
        }
    }

    @Test
    void whatTheVocabularyRefusesIsTheSubjectsOwnException() throws Ungradable {
        try (LoadedSubject there = where("convergenceStats", "return new ConvergenceStats(0.0 / 0, 0, 0);")) {
            assertThatThrownBy(() -> BonusSources.member(there).convergenceStats())
                    .isInstanceOfSatisfying(
                            SubjectThrew.class,
                            thrown -> assertThat(thrown.type()).isEqualTo(IllegalArgumentException.class.getName()))
                    .hasMessage("avgRoundsToConverge must be finite and not negative: NaN");
        }
    }

    @Test
    void anyDurationGoesThrough() throws Ungradable {
        try (LoadedSubject there = where("suspicionTimeout", "return Duration.ofSeconds(Long.MIN_VALUE, 5);")) {
            assertThat(BonusSources.member(there).suspicionTimeout()).isEqualTo(Duration.ofSeconds(Long.MIN_VALUE, 5));
        }
    }

    @Test
    void aCallThatDoesNotReturnIsNamedAndTheBaseGoesOn() throws Ungradable {
        try (LoadedSubject there = where("autoTune", "while (clock != null) { }")) {
            MembershipProtocol base = baseMember(there);
            for (int death = 0; death < 3; death++) {
                AdvancedMembershipProtocol member = BonusSources.member(there);
                assertThatThrownBy(member::autoTune)
                        .isInstanceOf(HostGone.class)
                        .hasMessageMatching("autoTune\\(\\) of node1 did not return within 1 s"
                                + " \\(AdvancedGossipProtocol\\.java:76\\)");
            }
            assertThatThrownBy(() -> BonusSources.member(there))
                    .isInstanceOfSatisfying(
                            HostGone.class, gone -> assertThat(gone.reason()).isEqualTo(HostGone.Reason.GIVEN_UP));
            assertThat(base.tick()).isEmpty();
            assertThat(there.members().differenceWhenAlone()).isEmpty();
        }
    }

    @Test
    void whatDependsOnOtherMembersIsSeenWhenAMemberRunsAgainAlone() throws Ungradable {
        String counting = "return new ConvergenceStats(MADE.incrementAndGet(), 0, 0); } private static final"
                + " java.util.concurrent.atomic.AtomicInteger MADE ="
                + " new java.util.concurrent.atomic.AtomicInteger(); private int none() { return 0;";
        SubjectSources sources = BonusSources.subject(BonusSources.starterWhere("convergenceStats", counting));
        Path jar = SUBJECTS.folder().resolve("host.jar");
        List<String> host = Jvm.host(new Boxes(Jvm.home(), jar).best(), jar);
        try (RemoteAdvancedMembers members = new RemoteAdvancedMembers(host, Ungated.compile(sources))) {
            BonusSources.member(members).convergenceStats();
            BonusSources.member(members).convergenceStats();
            assertThat(members.differenceWhenAlone())
                    .get()
                    .asString()
                    .contains("convergenceStats() does something else");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "return 7;",
                "System.exit(3); return null;",
                "return null; } AdvancedGossipProtocol(int i) { this(null, null, null, null, null);"
            })
    void whatIsWrongIsToldInTheSameWordsAsInThisProcess(String body) throws Ungradable {
        SubjectSources sources = BonusSources.subject(BonusSources.starterWhere("config", body));
        Subjects here = new Subjects();
        try (LoadedSubject there = SUBJECTS.load(sources)) {
            assertThat(there.bonus().problem())
                    .isEqualTo(here.load(here.compile(sources)).bonus().problem());
            assertThat(baseMember(there).tick()).isEmpty();
        }
    }

    @Test
    void aBonusThatIsTooMuchForTheCompilerLeavesTheBaseAsItIs() throws Ungradable {
        String growing = IntStream.range(1, 12)
                .mapToObj(i -> "    static final String S" + i + " = " + ("S" + (i - 1) + " + ").repeat(9) + "S"
                        + (i - 1) + ";\n")
                .collect(Collectors.joining("", "    static final String S0 = \"gossip gossip gossip\";\n", ""));
        String text = BonusSources.starterBut(
                growing + "    private final GossipProtocol base;", "    private final GossipProtocol base;");
        try (LoadedSubject there = SUBJECTS.load(BonusSources.subject(text))) {
            assertThat(there.bonus().problem())
                    .get()
                    .asString()
                    .matches("(?s)javac (ran out of memory|did not finish).*");
            assertThat(baseMember(there).tick()).isEmpty();
        }
    }
}
