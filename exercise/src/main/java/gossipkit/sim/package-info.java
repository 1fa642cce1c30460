/**
 * A simulated cluster: one thread, virtual time, one seed. It drives any {@link gossipkit.swim.MembershipProtocol},
 * injects faults, checks invariants at every step, and can tell every run as a {@link gossipkit.sim.Trace}.
 */
package gossipkit.sim;
