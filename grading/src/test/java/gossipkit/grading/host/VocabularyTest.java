package gossipkit.grading.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gossipkit.swim.Address;
import gossipkit.swim.GossipAction;
import gossipkit.swim.GossipAction.MembershipChange;
import gossipkit.swim.GossipAction.ScheduleTimer;
import gossipkit.swim.GossipAction.Send;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.GossipMessage.Ack;
import gossipkit.swim.GossipMessage.Gossip;
import gossipkit.swim.GossipMessage.Ping;
import gossipkit.swim.GossipMessage.PingReq;
import gossipkit.swim.GossipMessage.Sync;
import gossipkit.swim.GossipMessage.SyncRequest;
import gossipkit.swim.Member;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import gossipkit.swim.MemberUpdate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

    private static final int BYTES_MAX = 1 << 20;
    private static final MemberId ID = new MemberId("node1");
    private static final Address ADDRESS = new Address("10.0.0.1", 7946);
    private static final MemberUpdate CLAIM =
            new MemberUpdate(ID, MemberState.SUSPECT, Long.MAX_VALUE, ADDRESS, Map.of("role", "leader", "", "\u00e9"));

    private final Encoder frame = new Encoder(BYTES_MAX);

    private Decoder received() throws IOException {
        ByteArrayOutputStream pipe = new ByteArrayOutputStream();
        new Frames(new ByteArrayInputStream(new byte[0]), pipe, BYTES_MAX).send(frame);
        return new Frames(new ByteArrayInputStream(pipe.toByteArray()), pipe, BYTES_MAX).receive();
    }

    static List<GossipMessage> messages() {
        return List.of(
                new Ping(-1, ID, List.of(CLAIM)),
                new Ack(2, ID, List.of()),
                new PingReq(3, ID, new MemberId("node2"), List.of(CLAIM, CLAIM)),
                new Gossip(List.of(CLAIM)),
                new SyncRequest(ID, List.of(CLAIM)),
                new Sync(List.of()));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void everyMessageComesOutAsItWentIn(GossipMessage message) throws IOException {
        Vocabulary.write(frame, message);
        assertThat(Vocabulary.message(received())).isEqualTo(message);
    }

    @Test
    void everyActionComesOutAsItWentIn() throws IOException {
        List<GossipAction> actions = Arrays.asList(
                new Send(ADDRESS, new Sync(List.of(CLAIM))),
                new ScheduleTimer("", Duration.ofNanos(Long.MAX_VALUE)),
                new MembershipChange(ID, Optional.empty(), MemberState.LEFT),
                new MembershipChange(ID, Optional.of(MemberState.ALIVE), MemberState.DEAD),
                null);
        Lists.write(frame, actions, Vocabulary::write);
        assertThat(Lists.read(received(), Vocabulary::action)).isEqualTo(actions);
    }

    @Test
    void beliefsAndSettingsComeOutAsTheyWentIn() throws IOException {
        Member member = new Member(ID, MemberState.DEAD, 7, ADDRESS, Map.of(), Instant.ofEpochSecond(-5, 999));
        Vocabulary.write(frame, member);
        Vocabulary.write(frame, GossipConfig.defaults());
        Decoder received = received();
        assertThat(Vocabulary.member(received)).isEqualTo(member);
        assertThat(Vocabulary.config(received)).isEqualTo(GossipConfig.defaults());
        assertThat(received.hasMore()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "node1", "\u00ff", "\u0100", "\ud83d\ude00", "half \ud83d pair", "\u0000"})
    void anyTextComesOutAsItWentIn(String text) throws IOException {
        frame.text(text);
        assertThat(received().text()).isEqualTo(text);
    }

    @Test
    void noLengthIsBelieved() {
        byte[] hugeFrame = {0x7f, -1, -1, -1};
        Frames frames = new Frames(new ByteArrayInputStream(hugeFrame), new ByteArrayOutputStream(), BYTES_MAX);
        assertThatThrownBy(frames::receive).isInstanceOf(IOException.class).hasMessageContaining("2147483647 bytes");
        byte[] hugeText = {Decoder.NARROW, 0x7f, -1, -1, -1};
        assertThatThrownBy(() -> new Decoder(hugeText).text()).isInstanceOf(IOException.class);
        byte[] negative = {Decoder.WIDE, -1, -1, -1, -1};
        assertThatThrownBy(() -> new Decoder(negative).text()).isInstanceOf(IOException.class);
    }

    @Test
    void whateverBytesComeTheyAreReadOrRefused() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = new byte[random.nextInt(1, 60)];
            random.nextBytes(bytes);
            bytes[0] = (byte) random.nextInt(3);
            try {
                Vocabulary.action(new Decoder(bytes));
            } catch (IOException | RuntimeException refused) {
                // Nothing else may come of it: no endless loop, no memory set aside.
                assertThat(refused).isNotInstanceOf(ClassCastException.class);
            }
        }
    }

    @Test
    void aListThatDoesNotEndIsCutOff() {
        Iterable<MemberId> endless = () -> new java.util.Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public MemberId next() {
                return ID;
            }
        };
        assertThatThrownBy(() -> Lists.write(frame, endless, Vocabulary::write)).isInstanceOf(TooMuch.class);
    }
}
