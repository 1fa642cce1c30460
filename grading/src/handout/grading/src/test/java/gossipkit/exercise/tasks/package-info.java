/** The ten tasks: a test for each check, on your {@code GossipProtocol}, as {@code grading/kit grade} runs it. */
package gossipkit.exercise.tasks;
