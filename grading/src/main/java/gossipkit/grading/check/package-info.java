/** The checks of the suite, and what one of them can come to. */
package gossipkit.grading.check;
