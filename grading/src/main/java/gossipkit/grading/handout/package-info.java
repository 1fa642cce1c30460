/** The learners' repository: what of the kit goes into it, and how it is seen to that no solution does. */
package gossipkit.grading.handout;
