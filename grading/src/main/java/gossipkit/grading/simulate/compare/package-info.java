/** All ways to spread a rumour on the same seeds: how fast, for how many messages, and how many hear it under loss. */
package gossipkit.grading.simulate.compare;
