/**
 * The vocabulary of the exercise: what members are called, what they claim about each other, what they send, and the
 * interface that one member's state machine implements. Everything here is an immutable value.
 */
package gossipkit.swim;
