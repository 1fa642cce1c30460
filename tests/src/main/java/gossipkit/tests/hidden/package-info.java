/**
 * Checks that learners do not see: they count like all others, but are not handed out, and reports for learners do not
 * name them. The kit comes without any.
 */
package gossipkit.tests.hidden;
