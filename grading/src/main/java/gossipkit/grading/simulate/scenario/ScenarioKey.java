package gossipkit.grading.simulate.scenario;

import gossipkit.grading.simulate.rumour.Strategy;
import gossipkit.grading.simulate.scenario.Fault.Blow;
import java.time.Duration;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What can be said about a run: an option of {@code kit simulate} and a key of a scenario file each. They are read in
 * this order, so that what comes later may depend on what came before.
 */
public enum ScenarioKey {
    /** How many. */
    NODES(
            "N",
            "How many members (default 50).",
            (run, text) -> run.with(all -> all.withMembers(atLeast(1, Quantities.whole(text))))),
    /** How news spreads. */
    STRATEGY(
            "NAME",
            "swim (the default): the subject's members watch each other. Or how a rumour spreads that the first member"
                    + " starts: push, pull, push-pull, infect-and-die.",
            (run, text) -> run.withStrategy(Strategy.of(text))),
    /** Rules all randomness. */
    SEED("N", "Rules all randomness (default 1).", (run, text) -> run.with(all -> all.withSeed(Quantities.seed(text)))),
    /** The length of the run. */
    FOR("TIME", "How long, in virtual time (default 60s).", (run, text) -> run.withLength(Quantities.duration(text))),
    /** How long messages take. */
    LATENCY("MIN..MAX", "How long a message takes, such as 10..50ms (default 1..20ms).", (run, text) -> {
        Quantities.Range range = Quantities.range(text);
        return run.with(all -> all.withLatency(range.min(), range.max()));
    }),
    /** How many messages are lost. */
    LOSS(
            "SHARE",
            "How many messages are lost, such as 5%% (default none).",
            (run, text) -> run.with(all -> all.withLoss(Quantities.share(text)))),
    /** How many messages are doubled. */
    DUPLICATE(
            "SHARE",
            "How many messages arrive twice (default none).",
            (run, text) -> run.with(all -> all.withDuplication(Quantities.share(text)))),
    /** A setting of the protocol. */
    FANOUT(
            "N",
            "How many members are told news in one tick (default 3).",
            (run, text) -> run.withConfig(all -> all.withFanout(atLeast(1, Quantities.whole(text))))),
    /** A setting of the protocol; one round. */
    PROBE_INTERVAL(
            "TIME",
            "One protocol period, which is one round (default 1s).",
            (run, text) -> run.withConfig(all -> {
                Duration interval = Quantities.duration(text);
                return all.withProbeTimeout(Duration.ofMillis(1))
                        .withProbeInterval(interval)
                        .withProbeTimeout(interval.dividedBy(2));
            })),
    /** A setting of the protocol. */
    PROBE_TIMEOUT(
            "TIME",
            "How long a Ping may stay unanswered (default half a period).",
            (run, text) -> run.withConfig(all -> all.withProbeTimeout(Quantities.duration(text)))),
    /** A setting of the protocol. */
    INDIRECT_PROBES(
            "N",
            "How many relays are asked (default 3).",
            (run, text) -> run.withConfig(all -> all.withIndirectProbes(Quantities.whole(text)))),
    /** A setting of the protocol. */
    SUSPICION_MULTIPLIER(
            "N",
            "How long suspects may refute, in probe timeouts times a size factor (default 5).",
            (run, text) -> run.withConfig(all -> all.withSuspicionMultiplier(Quantities.whole(text)))),
    /** A setting of the protocol. */
    MAX_PIGGYBACK(
            "N",
            "How many claims a message carries (default 10).",
            (run, text) -> run.withConfig(all -> all.withMaxPiggyback(Quantities.whole(text)))),
    /** A setting of the protocol. */
    DEAD_RETENTION(
            "TIME",
            "How long the dead are remembered (default 60s).",
            (run, text) -> run.withConfig(all -> all.withDeadRetention(Quantities.duration(text)))),
    /** See {@link Blow#CRASH}. */
    CRASH(
            "WHO@TIME",
            "So many, drawn by the seed, or those, crash: 3@10s, node3,node5@10s.",
            text -> FaultText.instant(Blow.CRASH, text)),
    /** See {@link Blow#RESTART}. */
    RESTART(
            "WHO@TIME",
            "These start again and join: node7@20s, or so many of the crashed: 2@20s.",
            text -> FaultText.instant(Blow.RESTART, text)),
    /** See {@link Blow#LEAVE}. */
    LEAVE("WHO@TIME", "These say goodbye: node3@10s.", text -> FaultText.instant(Blow.LEAVE, text)),
    /** See {@link Blow#PAUSE}. */
    PAUSE("WHO@FROM..TO", "These stall: node3@10s..15s.", text -> FaultText.lasting(Blow.PAUSE, text)),
    /** See {@link Fault.Partition}. */
    PARTITION(
            "A|B@FROM..TO",
            "No message passes between the sides: 0-24|25-49@15s..40s, places from 0 on, or names, node1-node25.",
            FaultText::partition);

    private final String form;
    private final String meaning;
    private final boolean repeatable;
    private final BiFunction<Scenario, String, Scenario> reader;

    ScenarioKey(String form, String meaning, BiFunction<Scenario, String, Scenario> reader) {
        this(form, meaning, false, reader);
    }

    ScenarioKey(String form, String meaning, Function<String, Fault> fault) {
        this(form, meaning + " Repeatable.", true, (run, text) -> run.with(fault.apply(text)));
    }

    ScenarioKey(String form, String meaning, boolean repeatable, BiFunction<Scenario, String, Scenario> reader) {
        this.form = form;
        this.meaning = meaning;
        this.repeatable = repeatable;
        this.reader = reader;
    }

    /** As it is written: {@code probe-interval}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What its value looks like. */
    public String form() {
        return form;
    }

    /** What it says, in a sentence for help. */
    public String meaning() {
        return meaning;
    }

    /** Whether it can be said more than once. */
    public boolean isRepeatable() {
        return repeatable;
    }

    /** @throws IllegalArgumentException if that cannot be said of that run */
    Scenario read(Scenario run, String text) {
        return reader.apply(run, text.strip());
    }

    private static int atLeast(int min, int value) {
        if (value < min) {
            throw new IllegalArgumentException(value + " is too few: at least " + min);
        }
        return value;
    }
}
