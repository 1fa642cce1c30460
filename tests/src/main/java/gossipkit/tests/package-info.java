/**
 * The shared properties: one class for each item of the rubric. They drive an implementation only through
 * {@link gossipkit.swim.MembershipProtocol}, on virtual time, and ask nothing that no rule demands.
 *
 * <p>Most of them hold whatever a right implementation chooses at random. The others say how seldom they fail one by
 * bad luck ({@link gossipkit.tests.Check#falseAlarm()}); in one grade, all of them together do so with a probability
 * below 10<sup>-9</sup>: {@code RubricCoverageTest} adds the bounds up, each as often as its check is tried.
 */
package gossipkit.tests;
