/** How a simulated run is told: as text, JSON and CSV, with what theory expects beside what was counted. */
package gossipkit.grading.simulate.report;
