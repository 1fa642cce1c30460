package gossipkit.grading.isolation;

import gossipkit.grading.host.Decoder;
import gossipkit.grading.host.Encoder;
import gossipkit.grading.host.Lists;
import gossipkit.grading.host.Protocol.Call;
import gossipkit.grading.host.Vocabulary;
import gossipkit.swim.Address;
import gossipkit.swim.GossipAction;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.GossipMessage;
import gossipkit.swim.Member;
import gossipkit.swim.MemberId;
import gossipkit.swim.MembershipProtocol;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A member in another process. Where a check asks for the view after each call, the view comes along with the call's
 * actions: each frame costs more than what is in it.
 */
final class RemoteMember implements MembershipProtocol {

    private static final Consumer<Encoder> NOTHING = request -> {};

    private final HostProcess host;
    private final int number;
    private final MemberId id;
    private final InstantSource clock;
    private final Recording recording;
    private boolean viewAsked;
    private Result<List<Member>> view;
    private long viewAsOf;
    private List<Member> lastView;

    /**
     * @param host where it is to live
     * @param number which one it is there
     * @param clock shows the time of each call
     * @param recording keeps its calls, if it is one of those that are looked at again
     */
    RemoteMember(HostProcess host, int number, MemberId id, InstantSource clock, Recording recording) {
        this.host = host;
        this.number = number;
        this.id = id;
        this.clock = clock;
        this.recording = recording;
    }

    /** Calls the constructor. */
    void create(Address address, GossipConfig config, long seed) {
        ask(
                Call.NEW,
                "new GossipProtocol(...)",
                request -> {
                    Vocabulary.write(request, id);
                    Vocabulary.write(request, address);
                    Vocabulary.write(request, config);
                    request.i64(seed);
                },
                answer -> null);
    }

    @Override
    public List<GossipAction> bootstrap(List<Address> seeds) {
        return act(
                Call.BOOTSTRAP,
                "bootstrap(...)",
                request -> Lists.nullable(request, seeds, (to, list) -> Lists.write(to, list, Vocabulary::write)));
    }

    @Override
    public List<GossipAction> tick() {
        return act(Call.TICK, "tick()", NOTHING);
    }

    @Override
    public List<GossipAction> handleMessage(Address from, GossipMessage message) {
        String name = message == null ? "null" : message.getClass().getSimpleName();
        return act(Call.MESSAGE, "handleMessage(" + name + ")", request -> {
            Lists.nullable(request, from, Vocabulary::write);
            Lists.nullable(request, message, Vocabulary::write);
        });
    }

    @Override
    public List<GossipAction> handleTimer(String name) {
        return act(Call.TIMER, "handleTimer(...)", request -> Lists.nullable(request, name, Encoder::text));
    }

    @Override
    public List<GossipAction> updateMetadata(String key, String value) {
        return act(Call.UPDATE_METADATA, "updateMetadata(...)", request -> {
            Lists.nullable(request, key, Encoder::text);
            Lists.nullable(request, value, Encoder::text);
        });
    }

    @Override
    public List<GossipAction> leave() {
        return act(Call.LEAVE, "leave()", NOTHING);
    }

    @Override
    public List<Member> aliveMembers() {
        return ask(Call.ALIVE_MEMBERS, "aliveMembers()", NOTHING, answer -> list(answer, Vocabulary::member));
    }

    @Override
    public List<Member> allMembers() {
        viewAsked = true;
        if (view == null || viewAsOf != time()) {
            List<Member> asked =
                    ask(Call.ALL_MEMBERS, "allMembers()", NOTHING, answer -> list(answer, Vocabulary::member));
            view = new Result<>(asked, null);
            viewAsOf = time();
        }
        // Several invariants look at each view: as long as there was no call, there is nothing new to see.
        return view.orThrow();
    }

    @Override
    public int clusterSize() {
        return ask(Call.CLUSTER_SIZE, "clusterSize()", NOTHING, Decoder::i32);
    }

    @Override
    public boolean isAlive(MemberId member) {
        return ask(
                Call.IS_ALIVE,
                "isAlive(...)",
                request -> Lists.nullable(request, member, Vocabulary::write),
                Decoder::bool);
    }

    @Override
    public Optional<Map<String, String>> metadata(MemberId member) {
        return ask(
                Call.METADATA,
                "metadata(...)",
                request -> Lists.nullable(request, member, Vocabulary::write),
                this::metadata);
    }

    private List<GossipAction> act(Call call, String text, Consumer<Encoder> arguments) {
        boolean withView = viewAsked;
        viewAsked = false;
        view = null;
        return call(call, text, withView, arguments, answer -> list(answer, Vocabulary::action));
    }

    private <T> T ask(Call call, String text, Consumer<Encoder> arguments, HostProcess.Results<T> value) {
        return call(call, text, false, arguments, value);
    }

    /** A call about a collection that was returned earlier. */
    <T> T askAgain(Call call, String text, int collection, HostProcess.Results<T> value) {
        return ask(call, text, request -> request.i32(collection), value);
    }

    /** How many calls there have been, on any member: so long, nothing that was returned has changed. */
    long time() {
        return host.exchanges();
    }

    private <T> T call(
            Call call, String text, boolean withView, Consumer<Encoder> arguments, HostProcess.Results<T> value) {
        Encoder request = host.request();
        int start = request.position();
        request.u8(call.ordinal());
        request.i32(number);
        Vocabulary.write(request, clock.instant());
        request.bool(withView);
        arguments.accept(request);
        return host.exchange(() -> text + " of " + id, answer -> {
                    recording.add(text, request, start, answer);
                    Result<T> result = Result.of(answer, value);
                    if (withView) {
                        view = Result.of(answer, this::viewThatCameAlong);
                        viewAsOf = time();
                    }
                    return result;
                })
                .orThrow();
    }

    private <T> List<T> list(Decoder answer, Lists.Reader<T> reader) throws IOException {
        if (!answer.bool()) {
            return null;
        }
        Handle handle = new Handle(this, answer.i32());
        return new LiveList<>(handle, reader, Lists.read(answer, reader));
    }

    private List<Member> viewThatCameAlong(Decoder answer) throws IOException {
        if (!answer.bool()) {
            return null;
        }
        Handle handle = new Handle(this, answer.i32());
        if (!answer.bool()) {
            lastView = Lists.read(answer, Vocabulary::member);
        } else if (lastView == null) {
            throw new IOException("the same as nothing");
        }
        return new LiveList<>(handle, Vocabulary::member, lastView);
    }

    private Optional<Map<String, String>> metadata(Decoder answer) throws IOException {
        if (!answer.bool()) {
            return null;
        }
        if (!answer.bool()) {
            return Optional.empty();
        }
        Handle handle = new Handle(this, answer.i32());
        return Optional.of(new LiveMap(handle, LiveMap.read(answer)));
    }
}
