/**
 * A recording as one HTML file that plays it. {@link gossipkit.grading.simulate.page.AnimationReader} reads the events
 * once, and lets a few tracks write down each what concerns it: processes, beliefs, messages, marks, partitions, curves.
 * Their columns of numbers are what the page's scripts ({@code html/simulate-*.js}) play.
 */
package gossipkit.grading.simulate.page;
