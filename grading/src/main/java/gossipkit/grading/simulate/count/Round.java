package gossipkit.grading.simulate.count;

import java.util.List;

/**
 * One probe interval of a run.
 *
 * @param number from 1
 * @param endMillis when it ended, in virtual milliseconds since the start of the run
 * @param up how many members ran then and had not left
 * @param informed how many of them were right about everybody; or knew the rumour, in a run of one
 * @param sent messages sent in it
 * @param lost messages lost in it
 * @param happened what was done to members and network in it, in order
 * @param doubts who was not believed alive at its end by all, most doubted first
 */
public record Round(
        int number,
        long endMillis,
        int up,
        int informed,
        long sent,
        long lost,
        List<Happening> happened,
        List<Doubt> doubts) {

    /**
     * What is believed of a member that not all are right about, or that runs and is suspected or declared dead.
     *
     * @param member its number, from 1
     * @param suspecting how many suspect it
     * @param burying how many hold it dead
     */
    public record Doubt(int member, int suspecting, int burying) {}
}
