/** Figures of the bonus, measured in the simulator; each is run by hand. */
package gossipkit.solution.figures;
