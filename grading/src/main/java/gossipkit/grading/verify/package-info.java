/** The kit checks itself: what it promises about the reference, the starter, the mutants and its own reports. */
package gossipkit.grading.verify;
