/** Your place: {@link gossipkit.exercise.swim.GossipProtocol}, and whatever helper classes you put beside it. */
package gossipkit.exercise.swim;
