/** One run of one check, without any test engine: what a report shows is what is run again here. */
package gossipkit.grading.replay;
