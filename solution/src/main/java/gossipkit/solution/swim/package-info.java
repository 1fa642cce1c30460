/**
 * The reference implementation, to be read after the deadline. {@link gossipkit.solution.swim.GossipProtocol} is the
 * front, where each call is a few numbered steps; behind it stand the two components of the SWIM paper (section 3),
 * {@code FailureDetector} and {@code Dissemination}, the {@code Membership} they serve, and one small class for each
 * piece of state.
 */
package gossipkit.solution.swim;
