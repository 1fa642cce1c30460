package gossipkit.grading.host;

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
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The types of {@code gossipkit.swim} in frames. What is read is made by their own constructors, which check it. */
public final class Vocabulary {

    private static final MemberState[] STATES = MemberState.values();
    private static final int NO_STATE = STATES.length;

    private static final int PING = 0;
    private static final int ACK = 1;
    private static final int PING_REQ = 2;
    private static final int GOSSIP = 3;
    private static final int SYNC_REQUEST = 4;
    private static final int SYNC = 5;

    private static final int SEND = 0;
    private static final int SCHEDULE_TIMER = 1;
    private static final int MEMBERSHIP_CHANGE = 2;

    private Vocabulary() {}

    /** Writes what {@link #id} reads; likewise all other pairs. */
    public static void write(Encoder to, MemberId id) {
        to.text(id.value());
    }

    /** A member's name. */
    public static MemberId id(Decoder from) throws IOException {
        return new MemberId(from.text());
    }

    /** See {@link #address}. */
    public static void write(Encoder to, Address address) {
        to.text(address.host());
        to.i32(address.port());
    }

    /** An address. */
    public static Address address(Decoder from) throws IOException {
        return new Address(from.text(), from.i32());
    }

    /** See {@link #duration}. */
    public static void write(Encoder to, Duration duration) {
        to.i64(duration.getSeconds());
        to.i32(duration.getNano());
    }

    /** A length of time. */
    public static Duration duration(Decoder from) throws IOException {
        return Duration.ofSeconds(from.i64(), from.i32());
    }

    /** See {@link #instant}. */
    public static void write(Encoder to, Instant instant) {
        to.i64(instant.getEpochSecond());
        to.i32(instant.getNano());
    }

    /** A point in time. */
    public static Instant instant(Decoder from) throws IOException {
        return Instant.ofEpochSecond(from.i64(), from.i32());
    }

    /** See {@link #config}. */
    public static void write(Encoder to, GossipConfig config) {
        write(to, config.probeInterval());
        write(to, config.probeTimeout());
        to.i32(config.indirectProbes());
        to.i32(config.suspicionMultiplier());
        to.i32(config.fanout());
        to.i32(config.maxPiggyback());
        write(to, config.deadRetention());
    }

    /** Settings. */
    public static GossipConfig config(Decoder from) throws IOException {
        return new GossipConfig(
                duration(from), duration(from), from.i32(), from.i32(), from.i32(), from.i32(), duration(from));
    }

    /** See {@link #update}. */
    public static void write(Encoder to, MemberUpdate update) {
        write(to, update.id());
        to.u8(update.state().ordinal());
        to.i64(update.incarnation());
        write(to, update.address());
        write(to, update.metadata());
    }

    /** A claim. */
    public static MemberUpdate update(Decoder from) throws IOException {
        return new MemberUpdate(id(from), state(from), from.i64(), address(from), metadata(from));
    }

    /** See {@link #member}. */
    public static void write(Encoder to, Member member) {
        write(to, member.id());
        to.u8(member.state().ordinal());
        to.i64(member.incarnation());
        write(to, member.address());
        write(to, member.metadata());
        write(to, member.lastUpdate());
    }

    /** A belief. */
    public static Member member(Decoder from) throws IOException {
        return new Member(id(from), state(from), from.i64(), address(from), metadata(from), instant(from));
    }

    private static void write(Encoder to, Map<String, String> metadata) {
        to.i32(metadata.size());
        metadata.forEach((key, value) -> {
            to.text(key);
            to.text(value);
        });
    }

    private static Map<String, String> metadata(Decoder from) throws IOException {
        int size = from.count(2);
        Map<String, String> metadata = size == 0 ? Map.of() : new TreeMap<>();
        for (int i = 0; i < size; i++) {
            metadata.put(from.text(), from.text());
        }
        return metadata;
    }

    private static MemberState state(Decoder from) throws IOException {
        return someState(from).orElseThrow(() -> new IOException("no state"));
    }

    private static Optional<MemberState> someState(Decoder from) throws IOException {
        int ordinal = from.u8();
        if (ordinal > NO_STATE) {
            throw new IOException("no state");
        }
        return ordinal == NO_STATE ? Optional.empty() : Optional.of(STATES[ordinal]);
    }

    /** See {@link #message}. */
    public static void write(Encoder to, GossipMessage message) {
        if (message instanceof Ping ping) {
            head(to, PING, ping.seq(), ping.from());
        } else if (message instanceof Ack ack) {
            head(to, ACK, ack.seq(), ack.from());
        } else if (message instanceof PingReq request) {
            head(to, PING_REQ, request.seq(), request.from());
            write(to, request.target());
        } else if (message instanceof SyncRequest request) {
            to.u8(SYNC_REQUEST);
            write(to, request.from());
        } else {
            to.u8(message instanceof Gossip ? GOSSIP : SYNC);
        }
        Lists.write(to, message.updates(), Vocabulary::write);
    }

    private static void head(Encoder to, int kind, long seq, MemberId from) {
        to.u8(kind);
        to.i64(seq);
        write(to, from);
    }

    /** A message. */
    public static GossipMessage message(Decoder from) throws IOException {
        return switch (from.u8()) {
            case PING -> new Ping(from.i64(), id(from), Lists.read(from, Vocabulary::update));
            case ACK -> new Ack(from.i64(), id(from), Lists.read(from, Vocabulary::update));
            case PING_REQ -> new PingReq(from.i64(), id(from), id(from), Lists.read(from, Vocabulary::update));
            case GOSSIP -> new Gossip(Lists.read(from, Vocabulary::update));
            case SYNC_REQUEST -> new SyncRequest(id(from), Lists.read(from, Vocabulary::update));
            case SYNC -> new Sync(Lists.read(from, Vocabulary::update));
            default -> throw new IOException("no kind of message");
        };
    }

    /** See {@link #action}. */
    public static void write(Encoder to, GossipAction action) {
        if (action instanceof Send send) {
            to.u8(SEND);
            write(to, send.to());
            write(to, send.message());
        } else if (action instanceof ScheduleTimer timer) {
            to.u8(SCHEDULE_TIMER);
            to.text(timer.name());
            write(to, timer.delay());
        } else if (action instanceof MembershipChange change) {
            to.u8(MEMBERSHIP_CHANGE);
            write(to, change.member());
            to.u8(change.oldState().map(MemberState::ordinal).orElse(NO_STATE));
            to.u8(change.newState().ordinal());
        }
    }

    /** An action. */
    public static GossipAction action(Decoder from) throws IOException {
        return switch (from.u8()) {
            case SEND -> new Send(address(from), message(from));
            case SCHEDULE_TIMER -> new ScheduleTimer(from.text(), duration(from));
            case MEMBERSHIP_CHANGE -> new MembershipChange(id(from), someState(from), state(from));
            default -> throw new IOException("no kind of action");
        };
    }
}
