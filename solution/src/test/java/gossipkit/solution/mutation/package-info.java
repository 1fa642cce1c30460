/** What PIT found, held against the list of mutations that no check can notice. */
package gossipkit.solution.mutation;
