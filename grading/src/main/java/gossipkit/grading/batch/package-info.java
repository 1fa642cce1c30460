/**
 * Many submissions, unattended: a coordinator hands them out to worker processes, keeps what comes back as it comes, and
 * goes on where it stopped.
 */
package gossipkit.grading.batch;
