/**
 * What courses, READMEs and papers say about gossip in numbers, measured again: each claim with its experiment, and the
 * page {@code exercise/NUMBERS.md} that is made of all.
 */
package gossipkit.grading.simulate.claims;
