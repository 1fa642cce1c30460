/**
 * Ways to spread one piece of news, as small protocols on the simulator that members of a SWIM cluster run on, too: push,
 * pull, both, and infect-and-die. A {@link gossipkit.grading.simulate.rumour.RumourMember} is put together from what it
 * remembers, whom it knows, and one {@link gossipkit.grading.simulate.rumour.Habit} that says when it talks to whom.
 *
 * <pre>
 * push             every round      Gossip(hot rumours)                    to fanout members
 * pull             every round      SyncRequest(digest)                    to one member
 *                                   &lt;- Sync(what the digest lacks)
 * push-pull        every round      the one or the other                   with fanout members
 * infect-and-die   at first receipt Gossip(the new rumour)                 to fanout members, once
 * </pre>
 */
package gossipkit.grading.simulate.rumour;
