/** What happens in a simulated run, as options of the command line and as a file say it: the same words in both. */
package gossipkit.grading.simulate.scenario;
