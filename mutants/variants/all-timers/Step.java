package gossipkit.exercise.swim;

import gossipkit.swim.GossipAction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What an event comes to: the next state, and what the host shall do. */
record Step(State state, List<GossipAction> actions) {

    Step {
        actions = List.copyOf(actions);
    }

    static Step to(State state, GossipAction... actions) {
        return new Step(state, List.of(actions));
    }

    /** This step and, from its state, another: its actions come after these. */
    Step then(Function<State, Step> next) {
        Step following = next.apply(state);
        List<GossipAction> all = new ArrayList<>(actions);
        all.addAll(following.actions);
        return new Step(following.state, all);
    }
}
