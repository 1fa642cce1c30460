/**
 * The other side of the pipe: a process that holds the vocabulary, one submission and these classes, and nothing else
 * of the kit. It makes the calls that it is told to make and says what came of them. Nothing here may use anything but
 * the JDK and the vocabulary.
 */
package gossipkit.grading.host;
