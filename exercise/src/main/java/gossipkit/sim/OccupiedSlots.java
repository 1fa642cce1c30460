package gossipkit.sim;

/** Which slots of a ring hold something. The next one is found without a loop, however far it is. */
final class OccupiedSlots {

    /** As many as one word can tell apart. */
    static final int SLOTS_MAX = Long.SIZE * Long.SIZE;

    private final long[] words;
    /** Which of them are not zero. */
    private long wordsInUse;

    /** @param slots how many there are, a power of two, at most {@link #SLOTS_MAX} */
    OccupiedSlots(int slots) {
        words = new long[Math.max(1, slots / Long.SIZE)];
    }

    void add(int slot) {
        int word = slot / Long.SIZE;
        words[word] |= 1L << slot;
        wordsInUse |= 1L << word;
    }

    void remove(int slot) {
        int word = slot / Long.SIZE;
        words[word] &= ~(1L << slot);
        if (words[word] == 0) {
            wordsInUse &= ~(1L << word);
        }
    }

    /** The first one from there on, round the ring; there must be one. */
    int next(int from) {
        int word = from / Long.SIZE;
        long here = words[word] & -1L << from;
        if (here != 0) {
            return firstOf(word, here);
        }
        long later = wordsInUse & -2L << word;
        int next = Long.numberOfTrailingZeros(later == 0 ? wordsInUse : later);
        return firstOf(next, words[next]);
    }

    private static int firstOf(int word, long bits) {
        return word * Long.SIZE + Long.numberOfTrailingZeros(bits);
    }
}
