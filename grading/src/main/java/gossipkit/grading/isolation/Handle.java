package gossipkit.grading.isolation;

import gossipkit.grading.host.Protocol.Call;

/**
 * A collection that a member returned, and may still hold: what it shows later, or what becomes of it when a caller
 * changes it, is seen in the other process.
 *
 * @param member whose it is
 * @param number which of that member's it is
 */
record Handle(RemoteMember member, int number) {

    private static final String READ_AGAIN = "reading again what was returned earlier";
    private static final String CLEAR = "changing what was returned earlier";

    /** What it holds now, or that much if it was returned too long ago. */
    <T> T readAgain(HostProcess.Results<T> contents, T otherwise) {
        return member.askAgain(
                Call.READ_AGAIN, READ_AGAIN, number, answer -> answer.bool() ? contents.read(answer) : otherwise);
    }

    /** Empties it there. */
    void clear() {
        member.askAgain(Call.CLEAR, CLEAR, number, answer -> null);
    }
}
