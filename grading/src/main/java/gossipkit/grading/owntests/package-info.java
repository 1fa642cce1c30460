/**
 * Learners' own tests, graded by the known mutants: a test must pass on every right implementation, and earns points for
 * the mutants on which it fails.
 *
 * <p><b>What a test knows.</b> Each implementation is a class of one name, {@code gossipkit.exercise.swim.GossipProtocol},
 * compiled without lines and names of variables, and meets the tests in a process of its own. That process is told
 * neither which implementation it holds nor how many there are, and the order is secret. What a test may use is listed
 * ({@link gossipkit.tests.purity.ForbiddenApi#forTests()}): no reflection, no files, no clock, no stack traces. So a test
 * can tell implementations apart by what they do, and by nothing else; and to fail on what behaves wrongly, and pass on
 * what behaves rightly, is its task.
 *
 * <p><b>What a cheat can still do.</b> The outcome of a test comes out of the process that it runs in. A test that got
 * round the list could send any outcome, and see the classes of the implementation, but not their sources, nor the
 * reference to compare them with; it would have to tell the right ones from the mutants all the same. Tossing a coin is
 * of no use: every failure must happen again, the right implementations are run three times, and a test that once passes
 * and once fails on the same one scores nothing. An author who may try as often as he likes can learn from the reports what the reference does, and demand
 * exactly that: the variants are there to make such tests fail, and they are three. Where there is no box but the plain
 * one, the list is all that keeps a test from files.
 */
package gossipkit.grading.owntests;
