/**
 * Submissions that nobody has vouched for: compiled in one process that can be killed, run in another. The checks, the
 * seeds and the points stay here. What comes over the pipe is data, and none of it is believed.
 */
package gossipkit.grading.isolation;
