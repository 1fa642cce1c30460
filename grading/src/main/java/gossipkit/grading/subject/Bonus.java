package gossipkit.grading.subject;

import gossipkit.sim.AdvancedProtocolFactory;
import java.util.Optional;

/**
 * A subject's {@code AdvancedGossipProtocol}. Whatever is wrong with it costs nothing but the bonus.
 *
 * @param factory makes its members; empty if there is none that could be used
 * @param problem what is wrong with one that is there, for its author
 */
public record Bonus(Optional<AdvancedMemberSource> factory, Optional<String> problem) {

    /** No such class. */
    public static final Bonus NONE = new Bonus(Optional.empty(), Optional.empty());

    /** One that can be graded. */
    public static Bonus of(AdvancedMemberSource members) {
        return new Bonus(Optional.of(members), Optional.empty());
    }

    /** One that can be graded, and whose members are made in this process. */
    public static Bonus of(AdvancedProtocolFactory factory) {
        return of(new AdvancedInProcess(factory));
    }

    /** One that cannot. */
    public static Bonus unusable(String problem) {
        return new Bonus(Optional.empty(), Optional.of(problem));
    }
}
