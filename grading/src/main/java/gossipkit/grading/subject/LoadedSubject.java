package gossipkit.grading.subject;

import gossipkit.grading.Isolation;
import gossipkit.sim.ProtocolFactory;

/**
 * A subject that was found, compiled, found free of forbidden uses, and loaded.
 *
 * @param name as reports write it: {@code exercise}, {@code solution}, {@code mutant:ID}, or the last part of a path
 * @param isolation where its members run
 * @param members makes its members
 * @param bonus its expert part
 */
public record LoadedSubject(String name, Isolation isolation, MemberSource members, Bonus bonus)
        implements AutoCloseable {

    /** One without the expert part. */
    public LoadedSubject(String name, Isolation isolation, MemberSource members) {
        this(name, isolation, members, Bonus.NONE);
    }

    /** One whose members are made in this process. */
    public LoadedSubject(String name, ProtocolFactory factory) {
        this(name, Isolation.NONE, new InProcess(factory));
    }

    /** A run is over, see {@link MemberRuns#endRun()}. */
    public void endRun() {
        members.endRun();
        bonus.factory().ifPresent(MemberRuns::endRun);
    }

    /** A run was given up, see {@link MemberRuns#abandonRun()}. */
    public void abandonRun() {
        members.abandonRun();
        bonus.factory().ifPresent(MemberRuns::abandonRun);
    }

    @Override
    public void close() {
        members.close();
        bonus.factory().ifPresent(MemberRuns::close);
    }
}
