package gossipkit.grading.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gossipkit.grading.replay.PrintedOutput;
import gossipkit.grading.subject.LoadedSubject;
import gossipkit.grading.subject.Sources;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.subject.Ungradable;
import gossipkit.swim.Address;
import gossipkit.swim.GossipAction;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.Member;
import gossipkit.swim.MemberId;
import gossipkit.swim.MembershipProtocol;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** To its caller, a member in another process is like one in its own. */
class RemoteMemberTest {

    private static final String TICK = "public List<GossipAction> tick() {\n        return List.of();";
    private static final IsolatedSubjects SUBJECTS = IsolatedSubjects.start(new Subjects());

    @AfterAll
    static void close() {
        SUBJECTS.close();
    }

    private static LoadedSubject reference() throws Ungradable {
        return SUBJECTS.load("solution");
    }

    private static LoadedSubject ticking(String body) throws Ungradable {
        return SUBJECTS.load(
                Sources.subject(Sources.doNothingBut("public List<GossipAction> tick() {\n        " + body, TICK)));
    }

    private static MembershipProtocol member(LoadedSubject subject) {
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
        try (LoadedSubject there = reference()) {
            MembershipProtocol here = member(new Subjects().load("solution"));
            MembershipProtocol remote = member(there);
            assertThat(remote.updateMetadata("role", "leader")).isEqualTo(here.updateMetadata("role", "leader"));
            assertThat(remote.allMembers()).isEqualTo(here.allMembers()).hasSize(1);
            assertThat(remote.metadata(new MemberId("node1"))).isEqualTo(here.metadata(new MemberId("node1")));
            assertThat(remote.metadata(new MemberId("nobody"))).isEmpty();
            assertThat(remote.isAlive(new MemberId("node1"))).isTrue();
            assertThat(remote.clusterSize()).isEqualTo(1);
            assertThat(remote.leave()).isEqualTo(here.leave());
            assertThat(remote.aliveMembers()).isEmpty();
        }
    }

    @Test
    void nullGoesThroughAndIsRefusedThere() throws Ungradable {
        try (LoadedSubject there = reference()) {
            MembershipProtocol member = member(there);
            assertThatThrownBy(() -> member.handleTimer(null)).isExactlyInstanceOf(NullPointerException.class);
            assertThatThrownBy(() -> member.bootstrap(java.util.Arrays.asList((Address) null)))
                    .isExactlyInstanceOf(NullPointerException.class);
        }
    }

    @Test
    void whatItThrowsComesWithItsClassMessageAndLine() throws Ungradable {
        try (LoadedSubject there = ticking("throw new IllegalStateException(\"lost\");")) {
            assertThatThrownBy(() -> member(there).tick())
                    .isInstanceOfSatisfying(
                            SubjectThrew.class,
                            thrown -> assertThat(thrown.type()).isEqualTo("java.lang.IllegalStateException"))
                    .hasMessage("lost")
                    .satisfies(thrown ->
                            assertThat(thrown.getStackTrace()[0].getFileName()).isEqualTo("GossipProtocol.java"));
        }
    }

    @Test
    void aListThatIsHandedOutIsTheSubjectsOwn() throws Ungradable {
        String members = "    private final List<Member> all = new java.util.ArrayList<>();\n";
        String text = Sources.doNothingAnd(members)
                .replace(TICK, "public List<GossipAction> tick() {\n        all.add(me()); return List.of();")
                .replaceFirst(
                        "(?s)(public List<Member> allMembers\\(\\) \\{).*?\\}",
                        "$1 return all; } private Member me() { return new Member(new MemberId(\"x\"), "
                                + "gossipkit.swim.MemberState.ALIVE, 0, new Address(\"h\", 1), java.util.Map.of(), "
                                + "java.time.Instant.EPOCH); }");
        try (LoadedSubject there = SUBJECTS.load(Sources.subject(text))) {
            MembershipProtocol member = member(there);
            List<Member> handedOut = member.allMembers();
            assertThat(handedOut).isEmpty();
            member.tick();
            assertThat(handedOut).hasSize(1);
            handedOut.clear();
            assertThat(member.allMembers()).isEmpty();
        }
    }

    @Test
    void whatItPrintsIsTheSubjectsOwnWordsAndNoFrame() throws Ungradable {
        try (LoadedSubject there = ticking("System.out.print(\"hello\"); return List.of();");
                PrintedOutput printed = new PrintedOutput()) {
            assertThat(member(there).tick()).isEmpty();
            assertThat(printed.text()).isEqualTo("hello");
        }
    }

    @Test
    void nullThatIsReturnedArrivesAsNull() throws Ungradable {
        try (LoadedSubject nothing = ticking("return null;");
                LoadedSubject holdsNull = ticking("return java.util.Arrays.asList((GossipAction) null);")) {
            assertThat(member(nothing).tick()).isNull();
            List<GossipAction> actions = member(holdsNull).tick();
            assertThat(actions).containsExactly((GossipAction) null);
        }
    }

    @Test
    void aCallThatDoesNotReturnIsNamedWithItsLine() throws Ungradable {
        try (LoadedSubject there =
                ticking("while (clock() >= 0) { }\n        return List.of(); } " + "private int clock() { return 1;")) {
            MembershipProtocol member = member(there);
            assertThatThrownBy(member::tick)
                    .isInstanceOf(HostGone.class)
                    .hasMessageMatching(
                            "tick\\(\\) of node1 did not return within 1 s \\(GossipProtocol\\.java:\\d+\\)");
            assertThatThrownBy(member::tick).isInstanceOf(HostGone.class);
            assertThat(member(there).leave()).isEmpty();
        }
    }
}
