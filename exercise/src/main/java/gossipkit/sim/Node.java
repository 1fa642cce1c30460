package gossipkit.sim;

import gossipkit.swim.Address;
import gossipkit.swim.MemberId;
import java.util.Optional;
import java.util.SplittableRandom;

/** A place in the cluster: what stays the same when its process crashes and a new one starts. */
final class Node {

    private static final int PORT = 7946;

    private final int number;
    private final MemberId id;
    private final Optional<MemberId> someId;
    private final Address address;
    private final SplittableRandom wire;
    private Life life;

    Node(int number, SplittableRandom wire) {
        this.number = number;
        this.id = new MemberId("node" + number);
        this.someId = Optional.of(id);
        this.address = addressOf(number);
        this.wire = wire;
    }

    private static Address addressOf(int number) {
        String host = "10." + (number >> 16 & 0xFF) + "." + (number >> 8 & 0xFF) + "." + (number & 0xFF);
        return new Address(host, PORT);
    }

    int number() {
        return number;
    }

    MemberId id() {
        return id;
    }

    /** {@link #id}, wrapped once for all the trace events that name it. */
    Optional<MemberId> someId() {
        return someId;
    }

    Address address() {
        return address;
    }

    /** What decides the fate of the messages that it sends. */
    SplittableRandom wire() {
        return wire;
    }

    /** Its present process, or the last one if that has ended. */
    Life life() {
        return life;
    }

    void begin(Life newLife) {
        life = newLife;
    }
}
