package gossipkit.grading.simulate.rumour;

import gossipkit.swim.Address;
import gossipkit.swim.GossipAction;
import gossipkit.swim.GossipAction.Send;
import gossipkit.swim.GossipMessage;
import java.util.ArrayList;
import java.util.List;
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
    private int[] draw(int count) {
        int[] drawn = new int[count];
        int others = directory.size() - 1;
        for (int i = 0; i < count; i++) {
            int last = others - count + i;
            int place = random.nextInt(last + 1);
            drawn[i] = isAmong(drawn, i, place) ? last : place;
        }
        return drawn;
    }

    private static boolean isAmong(int[] drawn, int count, int place) {
        for (int i = 0; i < count; i++) {
            if (drawn[i] == place) {
                return true;
            }
        }
        return false;
    }
}
