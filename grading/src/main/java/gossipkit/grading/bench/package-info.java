/** What the kit costs, beside a baseline measured in the same run: ratios travel better than numbers. */
package gossipkit.grading.bench;
