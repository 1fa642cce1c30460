package gossipkit.grading.simulate.page;

/**
 * A member hears the rumour for the first time, or starts anew and has not heard it.
 *
 * @param at when, in milliseconds
 * @param member its number
 * @param from the number of the member that told it; {@link Roster#NOBODY} if it started the rumour itself
 * @param hops over how many members it came; {@link #NOT_HEARD} if it starts anew
 */
record Hearing(long at, int member, int from, int hops) {

    static final int NOT_HEARD = -1;

    /** The process that had heard it is gone. */
    static Hearing startsAnew(long at, int member) {
        return new Hearing(at, member, Roster.NOBODY, NOT_HEARD);
    }
}
