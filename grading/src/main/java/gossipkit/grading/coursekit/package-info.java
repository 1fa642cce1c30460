/** What a course's platform needs to grade with this kit: {@code kit package}. */
package gossipkit.grading.coursekit;
