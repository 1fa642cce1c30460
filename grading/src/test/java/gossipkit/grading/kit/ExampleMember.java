package gossipkit.grading.kit;

import gossipkit.grading.subject.MemberSource;
import gossipkit.swim.Address;
import gossipkit.swim.GossipAction;
import gossipkit.swim.GossipAction.ScheduleTimer;
import gossipkit.swim.GossipAction.Send;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.GossipMessage.Ping;
import gossipkit.swim.GossipMessage.Sync;
import gossipkit.swim.MemberUpdate;
import gossipkit.swim.MembershipProtocol;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The member that a worked example is about, and its host: they do what the example writes. */
final class ExampleMember {

    private static final Pattern CALL = Pattern.compile("(\\w+)\\((.*)\\)");
    private static final Pattern FROM = Pattern.compile("(node\\d+), (.*)");
    private static final String STRANGER = "stranger";

    private final MembershipProtocol protocol;
    private final List<ScheduleTimer> timers = new ArrayList<>();
    private final List<Instant> due = new ArrayList<>();
    private Instant now = Instant.EPOCH;
    private String lastTimer = "";

    ExampleMember(MemberSource members, WorkedExample example, long seed) {
        MemberUpdate self = example.held().get(0);
        protocol = members.create(
                self.id(), self.address(), GossipConfig.defaults(), new SplittableRandom(seed), () -> now);
        self.metadata().forEach(protocol::updateMetadata);
        hear(example.held().subList(1, example.held().size()));
        spreadAllNews();
        hear(example.heard());
    }

    private void hear(List<MemberUpdate> claims) {
        protocol.handleMessage(ExampleText.address(STRANGER), new Sync(claims));
    }

    /** Somebody pings until the Acks carry no news any more. */
    private void spreadAllNews() {
        Address stranger = ExampleText.address(STRANGER);
        Ping ping = new Ping(1, ExampleText.id(STRANGER), List.of());
        boolean news = true;
        while (news) {
            news = protocol.handleMessage(stranger, ping).stream()
                    .anyMatch(action -> action instanceof Send send
                            && !send.message().updates().isEmpty());
        }
    }

    /** What comes of a call, in the notation of the examples. */
    List<String> perform(WorkedExample.Step step) {
        now = Instant.EPOCH.plus(step.at());
        Matcher call = CALL.matcher(step.call());
        if (!call.matches()) {
            throw new AssertionError("no call: " + step.call());
        }
        String argument = call.group(2);
        return switch (call.group(1)) {
            case "bootstrap" -> actions(protocol.bootstrap(addresses(argument)));
            case "tick" -> actions(protocol.tick());
            case "handleMessage" -> actions(handleMessage(argument));
            case "handleTimer" -> actions(protocol.handleTimer(nextTimer()));
            case "updateMetadata" -> actions(updateMetadata(argument));
            case "leave" -> actions(protocol.leave());
            case "allMembers" -> List.of(ExampleText.written(protocol.allMembers()));
            case "aliveMembers" -> List.of(ExampleText.written(protocol.aliveMembers()));
            case "clusterSize" -> List.of("" + protocol.clusterSize());
            case "isAlive" -> List.of("" + protocol.isAlive(ExampleText.id(argument)));
            case "metadata" ->
                List.of(protocol.metadata(ExampleText.id(argument))
                        .map(Object::toString)
                        .orElse("empty"));
            default -> throw new AssertionError("no call: " + step.call());
        };
    }

    private static List<Address> addresses(String bracketed) {
        return Arrays.stream(bracketed.substring(1, bracketed.length() - 1).split(", "))
                .map(ExampleText::address)
                .toList();
    }

    private List<GossipAction> handleMessage(String arguments) {
        Matcher from = FROM.matcher(arguments);
        if (!from.matches()) {
            throw new AssertionError("no message: " + arguments);
        }
        return protocol.handleMessage(ExampleText.address(from.group(1)), ExampleText.message(from.group(2)));
    }

    private List<GossipAction> updateMetadata(String arguments) {
        String[] pair = arguments.replace("\"", "").split(", ");
        return protocol.updateMetadata(pair[0], pair[1]);
    }

    /** The timer that is due, or, where there is none, the last one again. */
    private String nextTimer() {
        int next = due.indexOf(now);
        if (next >= 0) {
            lastTimer = timers.remove(next).name();
            due.remove(next);
        }
        return lastTimer;
    }

    private List<String> actions(List<GossipAction> actions) {
        for (GossipAction action : actions) {
            if (action instanceof ScheduleTimer timer) {
                timers.add(timer);
                due.add(now.plus(timer.delay()));
            }
        }
        return actions.stream().map(ExampleText::written).toList();
    }
}
