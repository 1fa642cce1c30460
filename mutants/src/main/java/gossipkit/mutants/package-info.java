/**
 * Known mistakes: each a diff against the reference, headed by what its author believed and why that is wrong. A diff
 * shows the mistake and nothing else, and one that no longer fits the reference says so.
 */
package gossipkit.mutants;
