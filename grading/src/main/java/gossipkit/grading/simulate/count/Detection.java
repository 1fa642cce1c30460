package gossipkit.grading.simulate.count;

import java.util.OptionalLong;

/**
 * How a crash was noticed. Times are virtual milliseconds since the start of the run; what did not happen before the
 * member started again, or the run ended, is empty.
 *
 * @param member its number, from 1
 * @param crashedAt when it crashed
 * @param suspected when the first member suspected it
 * @param declared when the first member declared it dead
 * @param known when all that are up held it dead, or no longer knew it
 * @param restarted when it started again
 */
public record Detection(
        int member,
        long crashedAt,
        OptionalLong suspected,
        OptionalLong declared,
        OptionalLong known,
        OptionalLong restarted) {

    static Detection of(int member, long crashedAt) {
        OptionalLong not = OptionalLong.empty();
        return new Detection(member, crashedAt, not, not, not, not);
    }

    Detection suspectedAt(long atMillis) {
        return new Detection(member, crashedAt, first(suspected, atMillis), declared, known, restarted);
    }

    Detection declaredAt(long atMillis) {
        return new Detection(member, crashedAt, suspected, first(declared, atMillis), known, restarted);
    }

    Detection knownAt(long atMillis) {
        return new Detection(member, crashedAt, suspected, declared, first(known, atMillis), restarted);
    }

    Detection restartedAt(long atMillis) {
        return new Detection(member, crashedAt, suspected, declared, known, first(restarted, atMillis));
    }

    private static OptionalLong first(OptionalLong before, long atMillis) {
        return before.isPresent() ? before : OptionalLong.of(atMillis);
    }
}
