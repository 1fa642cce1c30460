package gossipkit.grading.simulate.rumour;

import gossipkit.swim.Address;
import gossipkit.swim.GossipAction;
import gossipkit.swim.GossipAction.Send;
import gossipkit.swim.GossipMessage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** The others, as one member draws some of them by chance. */
final class Peers {

    private final Directory directory;
    private final int ownPlace;
    private final RandomGenerator random;

    Peers(Directory directory, Address self, RandomGenerator random) {
        this.directory = directory;
        this.ownPlace = directory.enter(self);
        this.random = random;
    }

    /** That message to that many others, or to all if there are fewer. */
    List<GossipAction> tell(int count, GossipMessage message) {
        List<GossipAction> sends = new ArrayList<>(count);
        for (int place : draw(Math.min(count, directory.size() - 1))) {
            sends.add(new Send(directory.at(place < ownPlace ? place : place + 1), message));
        }
        return sends;
    }

    /** Distinct places among the others, each choice as probable as any other (Floyd's algorithm). */
    private Set<Integer> draw(int count) {
        Set<Integer> drawn = new LinkedHashSet<>();
        int others = directory.size() - 1;
        for (int last = others - count; last < others; last++) {
            int place = random.nextInt(last + 1);
            drawn.add(drawn.contains(place) ? last : place);
        }
        return drawn;
    }
}
