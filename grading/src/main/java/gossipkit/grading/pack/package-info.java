/** The card of the exercise: what a platform has to know of it, and the proof that it is true. */
package gossipkit.grading.pack;
