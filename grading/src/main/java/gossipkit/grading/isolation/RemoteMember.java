package gossipkit.grading.isolation;

import gossipkit.grading.host.Decoder;
import gossipkit.grading.host.Encoder;
import gossipkit.grading.host.Lists;
import gossipkit.grading.host.Protocol.Call;
import gossipkit.grading.host.ProtocolKind;
import gossipkit.grading.host.Vocabulary;
import gossipkit.swim.Address;
import gossipkit.swim.GossipAction;
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
class RemoteMember implements MembershipProtocol {

    static final Consumer<Encoder> NOTHING = request -> {};

    private final Place place;
    private final MemberId id;
    private final InstantSource clock;
    private boolean viewAsked;
    private Result<List<Member>> view;
    private long viewAsOf;
    private List<Member> lastView;

    /**
     * @param place where it is to live
     * @param clock shows the time of each call
     */
    RemoteMember(Place place, MemberId id, InstantSource clock) {
        this.place = place;
        this.id = id;
        this.clock = clock;
    }

    /**
     * Calls the constructor.
     *
     * @param config writes the settings that it takes
     */
    final void create(ProtocolKind kind, Address address, Consumer<Encoder> config, long seed) {
        ask(
                Call.NEW,
                kind.constructorCall(),
                request -> {
                    Vocabulary.write(request, id);
                    Vocabulary.write(request, address);
                    config.accept(request);
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

    final List<GossipAction> act(Call call, String text, Consumer<Encoder> arguments) {
        boolean withView = viewAsked;
        viewAsked = false;
        view = null;
        return call(call, text, withView, arguments, answer -> list(answer, Vocabulary::action));
    }

    final <T> T ask(Call call, String text, Consumer<Encoder> arguments, HostProcess.Results<T> value) {
        return call(call, text, false, arguments, value);
    }

    /** A call about a collection that was returned earlier. */
    <T> T askAgain(Call call, String text, int collection, HostProcess.Results<T> value) {
        return ask(call, text, request -> request.i32(collection), value);
    }

    /** How many calls there have been, on any member: so long, nothing that was returned has changed. */
    long time() {
        return place.host().exchanges();
    }

    private <T> T call(
            Call call, String text, boolean withView, Consumer<Encoder> arguments, HostProcess.Results<T> value) {
        Encoder request = place.host().request();
        int start = request.position();
        request.u8(call.ordinal());
        request.i32(place.number());
        Vocabulary.write(request, clock.instant());
        request.bool(withView);
        arguments.accept(request);
        return place.host()
                .exchange(() -> text + " of " + id, answer -> {
                    place.recording().add(text, request, start, answer);
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
