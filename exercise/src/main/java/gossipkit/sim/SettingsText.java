package gossipkit.sim;

import gossipkit.swim.GossipConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Settings in the header of a trace: only what is not as usual, so that it can be read. */
public final class SettingsText {

    private static final int PERCENT = 100;

    private SettingsText() {}

    /** {@code default settings}, or those that differ: {@code fanout 2, maxPiggyback 3}. */
    public static String of(GossipConfig config) {
        GossipConfig usual = GossipConfig.defaults();
        List<String> differences = new ArrayList<>();
        addIfUnusual(differences, "probeInterval", config.probeInterval(), usual.probeInterval());
        addIfUnusual(differences, "probeTimeout", config.probeTimeout(), usual.probeTimeout());
        addIfUnusual(differences, "indirectProbes", config.indirectProbes(), usual.indirectProbes());
        addIfUnusual(differences, "suspicionMultiplier", config.suspicionMultiplier(), usual.suspicionMultiplier());
        addIfUnusual(differences, "fanout", config.fanout(), usual.fanout());
        addIfUnusual(differences, "maxPiggyback", config.maxPiggyback(), usual.maxPiggyback());
        addIfUnusual(differences, "deadRetention", config.deadRetention(), usual.deadRetention());
        return differences.isEmpty() ? "default settings" : String.join(", ", differences);
    }

    static String of(SimulationSettings settings) {
        return settings.members() + " members, seed " + settings.seed() + ", latency "
                + settings.latencyMin().toMillis() + " to "
                + settings.latencyMax().toMillis() + " ms"
                + percent(", loss ", settings.loss()) + percent(", duplication ", settings.duplication())
                + (settings.shuffleTies() ? ", ties shuffled" : "") + ", " + of(settings.config());
    }

    private static String percent(String what, double probability) {
        return probability == 0 ? "" : what + Math.round(probability * PERCENT) + " %";
    }

    private static void addIfUnusual(List<String> differences, String name, Object value, Object usual) {
        if (!Objects.equals(value, usual)) {
            differences.add(name + " " + value);
        }
    }
}
