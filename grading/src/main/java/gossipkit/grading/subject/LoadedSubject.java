package gossipkit.grading.subject;

import gossipkit.sim.ProtocolFactory;

/**
 * A subject that was found, compiled, found free of forbidden uses, and loaded.
 *
 * @param name as reports write it: {@code exercise}, {@code solution}, {@code mutant:ID}, or the last part of a path
 * @param factory makes its members
 */
public record LoadedSubject(String name, ProtocolFactory factory) {}
