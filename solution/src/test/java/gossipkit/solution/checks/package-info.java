/**
 * The shared checks bound to the reference: Maven runs them, and PIT asks of each mutation of the reference which of them
 * notice it. PIT finds no tests in a jar, so each class of checks has a class of its own here.
 */
package gossipkit.solution.checks;
