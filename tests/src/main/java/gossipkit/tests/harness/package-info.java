/** What the checks are written with: one member among scripted peers, whole clusters, generated claims, and demands. */
package gossipkit.tests.harness;
