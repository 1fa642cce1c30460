package gossipkit.tests;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The items of the rubric, in its order; 100 points in all. */
public enum Item {
    BOOTSTRAP("bootstrap", Category.BASIC, 5),
    PROBE_CYCLE("probe_cycle", Category.CORE, 10),
    PING_ACK("ping_ack", Category.CORE, 10),
    SUSPICION_TIMEOUT("suspicion_timeout", Category.CORE, 15),
    INDIRECT_PROBE("indirect_probe", Category.CORE, 10),
    REFUTATION("refutation", Category.SAFETY, 15),
    DEAD_TRANSITION("dead_transition", Category.CORE, 10),
    METADATA_PROPAGATION("metadata_propagation", Category.CORE, 10),
    LEAVE("leave", Category.EDGE, 5),
    FANOUT_LIMIT("fanout_limit", Category.SAFETY, 10),
    ANTI_ENTROPY("anti_entropy", Category.EXPERT, 25),
    PIGGYBACK_PRIORITY("piggyback_priority", Category.EXPERT, 25),
    DYNAMIC_SUSPICION("dynamic_suspicion", Category.EXPERT, 25),
    AUTO_TUNE("auto_tune", Category.EXPERT, 25);

    /** The columns of the marking table. */
    public enum Category {
        BASIC("Basic"),
        CORE("Core"),
        SAFETY("Safety"),
        EDGE("Edge"),
        EXPERT("Expert");

        private final String label;

        Category(String label) {
            this.label = label;
        }

        /** As it is written in reports. */
        public String label() {
            return label;
        }
    }

    private final String id;
    private final Category category;
    private final int points;

    Item(String id, Category category, int points) {
        this.id = id;
        this.category = category;
        this.points = points;
    }

    /** As it is written in reports and on the command line. */
    public String id() {
        return id;
    }

    /** Its column in the marking table. */
    public Category category() {
        return category;
    }

    /** What it is worth. */
    public int points() {
        return points;
    }

    /** Whether it is reported apart, and is about the advanced protocol. */
    public boolean bonus() {
        return category == Category.EXPERT;
    }

    /** Its place among the base items, or among the bonus items, from 1. */
    public int number() {
        return 1 + (bonus() ? bonusItems() : base()).indexOf(this);
    }

    /** The task in the instructions: {@code 1} to {@code 10}, {@code B1} to {@code B4}. */
    public String task() {
        return (bonus() ? "B" : "") + number();
    }

    /** The items of the exercise itself, worth 100 points together. */
    public static List<Item> base() {
        return Arrays.stream(values()).filter(item -> !item.bonus()).toList();
    }

    /** The items of the bonus, worth another 100 points together. */
    public static List<Item> bonusItems() {
        return Arrays.stream(values()).filter(Item::bonus).toList();
    }

    /** The item with that id. */
    public static Optional<Item> of(String id) {
        return Arrays.stream(values()).filter(item -> item.id.equals(id)).findFirst();
    }
}
