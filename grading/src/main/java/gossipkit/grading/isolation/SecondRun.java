package gossipkit.grading.isolation;

import gossipkit.grading.host.Decoder;
import gossipkit.grading.host.Encoder;
import gossipkit.grading.isolation.Recording.Exchange;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Runs some members again, one after another, among classes that were loaded anew. A member that answers otherwise than
 * before has inputs that no rule gives it: static state shared with other members, a clock, an address in memory.
 */
final class SecondRun {

    private SecondRun() {}

    /**
     * What answered otherwise, in a sentence.
     *
     * @param hosts a host that is alive
     */
    static Optional<String> difference(Supplier<HostProcess> hosts, List<Recording> recordings) {
        try {
            return differentCall(hosts.get(), recordings);
        } catch (HostGone once) {
            return differenceAtLast(hosts, recordings);
        }
    }

    /** A call that had returned in the first run may fail to for a reason of the machine's; not twice. */
    private static Optional<String> differenceAtLast(Supplier<HostProcess> hosts, List<Recording> recordings) {
        try {
            return differentCall(hosts.get(), recordings);
        } catch (HostGone again) {
            return Optional.of("not reproducible: called again with the same arguments, " + again.getMessage());
        }
    }

    private static Optional<String> differentCall(HostProcess host, List<Recording> recordings) {
        // Once for all: what they could learn of each other is not what they knew when they were first run.
        host.loadAgain();
        return recordings.stream()
                .flatMap(recording -> firstDifference(host, recording).stream())
                .findFirst()
                .map(call -> "not reproducible: called again with the same arguments, in a member that runs alone, "
                        + call + " does something else; what a member does may depend on its own calls, not on "
                        + "static state, a clock, or where objects lie in memory");
    }

    private static Optional<String> firstDifference(HostProcess host, Recording recording) {
        return recording.exchanges().stream()
                .filter(exchange -> !Arrays.equals(exchange.answer(), answer(host, exchange)))
                .findFirst()
                .map(Exchange::name);
    }

    private static byte[] answer(HostProcess host, Exchange exchange) {
        Encoder request = host.request();
        request.raw(exchange.request());
        return host.exchange(exchange::name, Decoder::takeRest);
    }
}
