package gossipkit.grading.simulate.rumour;

import gossipkit.swim.Address;
import gossipkit.swim.MemberId;
import gossipkit.swim.MemberState;
import gossipkit.swim.MemberUpdate;
import java.util.Map;
import java.util.Objects;

/**
 * A piece of news on its way. The messages of the vocabulary carry claims about members and nothing else, so a rumour
 * travels in the clothes of one: the claim's id is the rumour's, its incarnation the birth, its address the origin, and
 * its only metadata the hops. It is always ALIVE, and no such member exists.
 *
 * @param id what tells it from others: {@code key=value}
 * @param origin where the member that started it receives messages
 * @param bornMillis when it started, in virtual milliseconds
 * @param hops how many messages have carried it so far, one after the other; 0 where it started
 */
public record Rumour(MemberId id, Address origin, long bornMillis, int hops) {

    private static final String HOPS = "hops";

    /**
     * @throws NullPointerException if anything is null
     * @throws IllegalArgumentException if {@code bornMillis} or {@code hops} is negative
     */
    public Rumour {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(origin, "origin");
        if (bornMillis < 0 || hops < 0) {
            throw new IllegalArgumentException("negative birth or hops: " + bornMillis + ", " + hops);
        }
    }

    /** The id of the rumour that {@code updateMetadata(key, value)} starts. */
    public static MemberId id(String key, String value) {
        return new MemberId(key + "=" + value);
    }

    /**
     * What {@link #toUpdate} has written.
     *
     * @throws IllegalArgumentException if the claim is about a member, not a rumour
     */
    public static Rumour of(MemberUpdate update) {
        String hops = update.metadata().get(HOPS);
        if (hops == null) {
            throw new IllegalArgumentException("a claim about a member, not a rumour: " + update);
        }
        return new Rumour(update.id(), update.address(), update.incarnation(), Integer.parseInt(hops));
    }

    /** The claim as which it travels. */
    public MemberUpdate toUpdate() {
        return new MemberUpdate(id, MemberState.ALIVE, bornMillis, origin, Map.of(HOPS, Integer.toString(hops)));
    }

    /** This, as the next member gets it. */
    public Rumour oneHopFurther() {
        return new Rumour(id, origin, bornMillis, hops + 1);
    }
}
