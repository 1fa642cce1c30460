package gossipkit.grading.simulate.page;

/**
 * Something that was done to the cluster, to be marked on the time line.
 *
 * @param at when, in milliseconds
 * @param what {@code crash}, {@code partition}, {@code heal}, ...
 * @param text all of it: {@code crash node3, node7}
 */
record Mark(long at, String what, String text) {}
