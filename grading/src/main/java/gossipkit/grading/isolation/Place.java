package gossipkit.grading.isolation;

/**
 * Where a member lives in another process.
 *
 * @param host the process
 * @param number which member it is there
 * @param recording keeps its calls, if it is one of those that are looked at again
 */
record Place(HostProcess host, int number, Recording recording) {}
