package gossipkit.grading.kit;

import gossipkit.swim.Address;
import gossipkit.swim.GossipAction;
import gossipkit.swim.GossipAction.MembershipChange;
import gossipkit.swim.GossipAction.ScheduleTimer;
import gossipkit.swim.GossipAction.Send;
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
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The notation of the worked examples, read and written. What the rules leave free is not in it. */
final class ExampleText {

    private static final Pattern CLAIM =
            Pattern.compile("node(\\d+)(?:\\.\\.node(\\d+))? ([A-Z]+)@(\\d+)(?: (\\{[^}]*}))?(?:, |$)");
    private static final Pattern MESSAGE =
            Pattern.compile("(\\w+)\\((?:(\\d+), )?(?:(node\\d+), )?(?:(node\\d+), )?\\[(.*)]\\)");
    private static final Pattern SEND = Pattern.compile("-> (node\\d+): (.*)");
    private static final Pattern TIMER = Pattern.compile("ScheduleTimer\\(…, (\\d+) ms\\)");
    private static final Pattern CHANGE = Pattern.compile("MembershipChange\\((node\\d+), (\\w+), ([A-Z]+)\\)");

    private ExampleText() {}

    static MemberId id(String node) {
        return new MemberId(node);
    }

    /** Every member has an address of its own. */
    static Address address(String node) {
        return new Address(node + ".example", 7946);
    }

    /** {@code node1 ALIVE@1 {zone=a}, node2..node5 ALIVE@0}. */
    static List<MemberUpdate> claims(String text) {
        Matcher claims = CLAIM.matcher(text);
        Stream.Builder<MemberUpdate> read = Stream.builder();
        int end = 0;
        while (claims.find() && claims.start() == end) {
            end = claims.end();
            claimsOf(claims.toMatchResult()).forEach(read);
        }
        require(end == text.length(), text);
        return read.build().toList();
    }

    private static Stream<MemberUpdate> claimsOf(MatchResult claim) {
        int first = Integer.parseInt(claim.group(1));
        int last = claim.group(2) == null ? first : Integer.parseInt(claim.group(2));
        MemberState state = MemberState.valueOf(claim.group(3));
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> "node" + number)
                .map(node -> new MemberUpdate(
                        id(node), state, Long.parseLong(claim.group(4)), address(node), metadata(claim.group(5))));
    }

    private static Map<String, String> metadata(String braced) {
        return braced == null
                ? Map.of()
                : Arrays.stream(braced.substring(1, braced.length() - 1).split(", "))
                        .map(pair -> pair.split("=", 2))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    /** {@code Ping(7, node2, [node1 DEAD@5])}. */
    static GossipMessage message(String text) {
        Matcher message = MESSAGE.matcher(text);
        require(message.matches(), text);
        List<MemberUpdate> updates = claims(message.group(5));
        return switch (message.group(1)) {
            case "Ping" -> new Ping(Long.parseLong(message.group(2)), id(message.group(3)), updates);
            case "Ack" -> new Ack(Long.parseLong(message.group(2)), id(message.group(3)), updates);
            case "PingReq" ->
                new PingReq(Long.parseLong(message.group(2)), id(message.group(3)), id(message.group(4)), updates);
            case "Gossip" -> new Gossip(updates);
            case "SyncRequest" -> new SyncRequest(id(message.group(3)), updates);
            case "Sync" -> new Sync(updates);
            default -> throw new AssertionError("no message: " + text);
        };
    }

    /** One action, in the form that {@link #written(GossipAction)} gives it. */
    static String normalized(String action) {
        return written(action(action));
    }

    private static GossipAction action(String text) {
        Matcher send = SEND.matcher(text);
        if (send.matches()) {
            return new Send(address(send.group(1)), message(send.group(2)));
        }
        Matcher timer = TIMER.matcher(text);
        if (timer.matches()) {
            return new ScheduleTimer("…", Duration.ofMillis(Long.parseLong(timer.group(1))));
        }
        Matcher change = CHANGE.matcher(text);
        require(change.matches(), text);
        Optional<MemberState> before = Optional.of(change.group(2))
                .filter(state -> !state.equals("empty"))
                .map(MemberState::valueOf);
        return new MembershipChange(id(change.group(1)), before, MemberState.valueOf(change.group(3)));
    }

    /** Without the name of a timer; the updates of a message in the order of their members. */
    static String written(GossipAction action) {
        if (action instanceof Send send) {
            return "-> " + send.to().host().replace(".example", "") + ": " + written(send.message());
        }
        if (action instanceof ScheduleTimer timer) {
            return "ScheduleTimer(…, " + timer.delay().toMillis() + " ms)";
        }
        MembershipChange change = (MembershipChange) action;
        String before = change.oldState().map(MemberState::name).orElse("empty");
        return "MembershipChange(" + change.member() + ", " + before + ", " + change.newState() + ")";
    }

    private static String written(GossipMessage message) {
        String updates = message.updates().stream()
                .sorted(Comparator.comparing(MemberUpdate::id))
                .map(ExampleText::written)
                .collect(Collectors.joining(", ", "[", "])"));
        String head = message.getClass().getSimpleName() + "(";
        if (message instanceof Ping ping) {
            return head + ping.seq() + ", " + ping.from() + ", " + updates;
        }
        if (message instanceof Ack ack) {
            return head + ack.seq() + ", " + ack.from() + ", " + updates;
        }
        if (message instanceof PingReq request) {
            return head + request.seq() + ", " + request.from() + ", " + request.target() + ", " + updates;
        }
        return message instanceof SyncRequest request ? head + request.from() + ", " + updates : head + updates;
    }

    /** {@code node1 ALIVE@0, node2 ALIVE@0}. */
    static String written(Collection<Member> members) {
        return members.stream().map(Member::toUpdate).map(ExampleText::written).collect(Collectors.joining(", "));
    }

    private static String written(MemberUpdate claim) {
        String metadata = claim.metadata().isEmpty() ? "" : " " + claim.metadata();
        return claim.id() + " " + claim.state() + "@" + claim.incarnation() + metadata;
    }

    private static void require(boolean read, String text) {
        if (!read) {
            throw new AssertionError("not in the notation of the examples: " + text);
        }
    }
}
