/**
 * The shared properties: one class for each item of the rubric. They drive an implementation only through
 * {@link gossipkit.swim.MembershipProtocol}, on virtual time, and ask nothing that no rule demands.
 */
package gossipkit.tests;
