package gossipkit.grading.host;

import gossipkit.grading.host.Protocol.Call;
import gossipkit.swim.Address;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.MemberId;
import gossipkit.swim.MembershipProtocol;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** The members of the submission, and the calls on them. */
final class Calls {

    private static final Call[] CALLS = Call.values();

    private final ProtocolKind kind;
    private final MethodHandle constructor;
    private final SubmissionLoader submission;
    private final InstantSource clock = this::now;
    private final Map<Integer, Hosted> members = new HashMap<>();
    private Instant now = Instant.EPOCH;

    /**
     * @param kind which class it is
     * @param constructor its constructor, as a {@link ProtocolKind#MAKER}
     */
    Calls(ProtocolKind kind, MethodHandle constructor, SubmissionLoader submission) {
        this.kind = kind;
        this.constructor = constructor;
        this.submission = submission;
    }

    private Instant now() {
        return now;
    }

    /** Makes the next call and writes its result: whatever the submission does, there is one. */
    void next(Decoder request, Encoder answer) throws IOException {
        Call call = CALLS[request.u8()];
        if (call == Call.END_RUN) {
            members.clear();
            return;
        }
        int number = request.i32();
        now = Vocabulary.instant(request);
        boolean withView = request.bool();
        result(answer, call == Call.NEW ? created(number, request) : read(call, members.get(number), request));
        if (withView) {
            result(answer, members.get(number)::writeView);
        }
    }

    private void result(Encoder answer, Ready call) {
        int start = answer.position();
        answer.u8(Protocol.RETURNED);
        try {
            call.makeAndWrite(answer);
        } catch (Throwable thrown) {
            answer.cutTo(start);
            answer.u8(Protocol.THREW);
            ThrownText.write(answer, thrown, submission);
        }
    }

    private Ready created(int number, Decoder from) throws IOException {
        MemberId id = Vocabulary.id(from);
        Address address = Vocabulary.address(from);
        Object config = kind == ProtocolKind.BASE ? Vocabulary.config(from) : AdvancedVocabulary.config(from);
        RandomGenerator random = new SplittableRandom(from.i64());
        return to -> {
            MembershipProtocol made = (MembershipProtocol) constructor.invokeExact(id, address, config, random, clock);
            members.put(number, new Hosted(made));
        };
    }

    /** Reads the arguments before the call is made: a broken frame is not the submission's doing. */
    private static Ready read(Call call, Hosted member, Decoder from) throws IOException {
        return switch (call) {
            case READ_AGAIN, CLEAR -> handedOut(call, member, from.i32());
            case ALIVE_MEMBERS, ALL_MEMBERS, CLUSTER_SIZE, IS_ALIVE, METADATA -> question(call, member, from);
            case ANTI_ENTROPY_SYNC, SUSPICION_TIMEOUT, AUTO_TUNE, CONFIG, CONVERGENCE_STATS ->
                AdvancedCalls.read(call, member);
            default -> event(call, member, from);
        };
    }

    private static Ready handedOut(Call call, Hosted member, int number) {
        return call == Call.CLEAR ? to -> member.clear(number) : to -> member.readAgain(to, number);
    }

    private static Ready event(Call call, Hosted member, Decoder from) throws IOException {
        MembershipProtocol protocol = member.protocol();
        switch (call) {
            case BOOTSTRAP -> {
                List<Address> seeds = Lists.nullable(from, some -> Lists.read(some, Vocabulary::address));
                return to -> member.write(to, protocol.bootstrap(seeds));
            }
            case TICK -> {
                return to -> member.write(to, protocol.tick());
            }
            case MESSAGE -> {
                Address sender = Lists.nullable(from, Vocabulary::address);
                GossipMessage message = Lists.nullable(from, Vocabulary::message);
                return to -> member.write(to, protocol.handleMessage(sender, message));
            }
            case TIMER -> {
                String name = Lists.nullable(from, Decoder::text);
                return to -> member.write(to, protocol.handleTimer(name));
            }
            case UPDATE_METADATA -> {
                String key = Lists.nullable(from, Decoder::text);
                String value = Lists.nullable(from, Decoder::text);
                return to -> member.write(to, protocol.updateMetadata(key, value));
            }
            case LEAVE -> {
                return to -> member.write(to, protocol.leave());
            }
            default -> throw new IOException("no call");
        }
    }

    private static Ready question(Call call, Hosted member, Decoder from) throws IOException {
        MembershipProtocol protocol = member.protocol();
        switch (call) {
            case ALIVE_MEMBERS -> {
                return to -> member.write(to, protocol.aliveMembers());
            }
            case ALL_MEMBERS -> {
                return to -> member.write(to, protocol.allMembers());
            }
            case CLUSTER_SIZE -> {
                return to -> to.i32(protocol.clusterSize());
            }
            case IS_ALIVE -> {
                MemberId id = Lists.nullable(from, Vocabulary::id);
                return to -> to.bool(protocol.isAlive(id));
            }
            default -> {
                MemberId id = Lists.nullable(from, Vocabulary::id);
                return to -> member.write(to, protocol.metadata(id));
            }
        }
    }
}
