/** What is counted in a run while it happens: who believes what, how far news travelled, what was sent and lost. */
package gossipkit.grading.simulate.count;
