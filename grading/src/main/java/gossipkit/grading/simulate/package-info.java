/**
 * A cluster of a subject under chosen faults: a scenario says what happens, one run follows it, and what the members
 * did is counted beside what theory expects.
 */
package gossipkit.grading.simulate;
