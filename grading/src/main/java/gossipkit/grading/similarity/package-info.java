/**
 * Which sources are alike, whatever is called what: fingerprints of runs of tokens, chosen by winnowing (Schleimer,
 * Wilkerson and Aiken, 2003).
 */
package gossipkit.grading.similarity;
