/** From what came of each check to points. */
package gossipkit.grading.rubric;
