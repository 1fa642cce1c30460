package gossipkit.grading.bench;

/**
 * Where a thread was at one moment.
 *
 * @param thread its identifier
 * @param owner whose code it was in
 */
record Sample(long thread, Owner owner) {}
