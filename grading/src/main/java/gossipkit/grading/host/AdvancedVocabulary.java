package gossipkit.grading.host;

import gossipkit.swim.AdvancedGossipConfig;
import gossipkit.swim.ConvergenceStats;
import java.io.IOException;

/** The types of the bonus in frames, as {@link Vocabulary} has those of the base. */
public final class AdvancedVocabulary {

    private AdvancedVocabulary() {}

    /** Writes what {@link #config} reads; likewise the other pair. */
    public static void write(Encoder to, AdvancedGossipConfig config) {
        Vocabulary.write(to, config.base());
        Vocabulary.write(to, config.antiEntropyInterval());
        to.i32(config.broadcastQueueSize());
        to.i32(config.retransmitMultiplier());
        to.bool(config.dynamicTuning());
    }

    /** Settings. */
    public static AdvancedGossipConfig config(Decoder from) throws IOException {
        return new AdvancedGossipConfig(
                Vocabulary.config(from), Vocabulary.duration(from), from.i32(), from.i32(), from.bool());
    }

    /** See {@link #stats}. */
    public static void write(Encoder to, ConvergenceStats stats) {
        write(to, stats.avgRoundsToConverge());
        write(to, stats.messageOverhead());
        write(to, stats.falsePositiveRate());
    }

    /** How a member has fared. */
    public static ConvergenceStats stats(Decoder from) throws IOException {
        return new ConvergenceStats(number(from), number(from), number(from));
    }

    private static void write(Encoder to, double number) {
        to.i64(Double.doubleToRawLongBits(number));
    }

    private static double number(Decoder from) throws IOException {
        return Double.longBitsToDouble(from.i64());
    }
}
