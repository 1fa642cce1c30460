/**
 * Grades again at each save. {@link gossipkit.grading.watch.Standing} says what is known, and what each
 * {@link gossipkit.grading.watch.Event} makes of it; {@link gossipkit.grading.watch.Plan} what to grade next;
 * {@link gossipkit.grading.watch.Screen} what there is to see. These do nothing but answer; files, terminal and threads
 * are in the others.
 */
package gossipkit.grading.watch;
