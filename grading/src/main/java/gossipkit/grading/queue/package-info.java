/**
 * Grading on many machines: a batch leaves what it wants graded in a PostgreSQL database, workers anywhere take it from
 * there, and leave their grades. Nothing else in the kit knows of a database.
 */
package gossipkit.grading.queue;
