package gossipkit.grading.simulate.count;

import gossipkit.grading.simulate.count.Round.Doubt;
import java.util.List;

/** How far the members have come, at one instant. */
interface Standing {

    /** How many run and have not left. */
    int up();

    /** How many of those that are up know all that there is to know. */
    int informed();

    /** Who is doubted, most doubted first. */
    List<Doubt> doubts();
}
