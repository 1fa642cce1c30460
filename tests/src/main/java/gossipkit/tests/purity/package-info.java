/**
 * What an implementation may use: the vocabulary, values and collections. No threads, sockets, files, reflection, wall
 * clock, randomness of its own, or state that members in one JVM would share.
 */
package gossipkit.tests.purity;
