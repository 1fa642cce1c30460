package gossipkit.grading.simulate.report;

import gossipkit.grading.simulate.ClusterRun;
import gossipkit.grading.simulate.count.Counts;
import gossipkit.grading.simulate.count.Detection;
import gossipkit.grading.simulate.count.FalseAlarms;
import gossipkit.grading.simulate.count.Round;
import gossipkit.swim.MemberState;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;

/** The figures of a run, with what theory expects beside them. */
final class Statistics {

    private static final double MILLIS_PER_SECOND = 1_000;

    private final Counts counts;
    private final Theory theory;
    private final List<Detection> crashes;
    private final ClusterRun run;

    private Statistics(ClusterRun run) {
        this.run = run;
        counts = run.counts();
        theory = new Theory(run.scenario());
        // Whoever starts again at once was not there to be found missing.
        crashes = counts.detections().stream()
                .filter(crash -> crash.restarted().isEmpty() || crash.known().isPresent())
                .toList();
    }

    static List<Statistic> of(ClusterRun run) {
        if (run.scenario().isOfRumour()) {
            return RumourStatistics.of(run);
        }
        Statistics statistics = new Statistics(run);
        List<Statistic> all = new ArrayList<>();
        all.addAll(AgreementStatistics.of(run, statistics.theory));
        all.addAll(HopStatistics.of(
                "hops of news", run.counts().hops(), run.members().size()));
        all.addAll(statistics.detections());
        all.addAll(statistics.falseAlarms());
        all.addAll(new TrafficStatistics(run, statistics.theory).all());
        return all;
    }

    private static Statistic after(String id, String title, long sinceMillis, OptionalLong untilMillis) {
        return untilMillis.isPresent()
                ? Statistic.of(id, title, Unit.SECONDS, (untilMillis.getAsLong() - sinceMillis) / MILLIS_PER_SECOND)
                : Statistic.notYet(id, title, Unit.SECONDS);
    }

    private List<Statistic> detections() {
        if (crashes.isEmpty()) {
            return List.of();
        }
        double suspicion = theory.suspicionSeconds();
        double declared = suspicion + theory.timeoutSeconds();
        double known = declared + theory.seconds(theory.spreadRounds());
        return List.of(
                detected("suspected", "first suspected", Detection::suspected)
                        .about(suspicion, "a round until it is probed, one until that has failed"),
                detected("declared", "first declared dead", Detection::declared)
                        .about(declared, "and the suspicion timeout"),
                detected("known", "known dead to all", Detection::known)
                        .about(known, "and at most the spreading of the suspicion"));
    }

    /** The middle one of the crashes; one that was not detected so far counts as the slowest. */
    private Statistic detected(String id, String title, Function<Detection, OptionalLong> when) {
        List<OptionalLong> delays = crashes.stream()
                .map(detection -> delay(detection, when.apply(detection)))
                .sorted((one, other) -> Long.compare(one.orElse(Long.MAX_VALUE), other.orElse(Long.MAX_VALUE)))
                .toList();
        String which = delays.size() == 1 ? "the crash " : "the middle crash ";
        return after("detection." + id, which + title, 0, delays.get((delays.size() - 1) / 2));
    }

    private static OptionalLong delay(Detection detection, OptionalLong when) {
        return when.isPresent() ? OptionalLong.of(when.getAsLong() - detection.crashedAt()) : when;
    }

    private List<Statistic> falseAlarms() {
        FalseAlarms alarms = counts.falseAlarms();
        double probes = counts.rounds().stream().mapToLong(Round::up).sum();
        List<Statistic> all = new ArrayList<>();
        all.add(raised("suspicions", "false suspicions raised", alarms, MemberState.SUSPECT)
                .about(probes * theory.probeFails(), "direct and indirect probes lost, network whole"));
        all.add(whileSplit("suspicions", alarms, MemberState.SUSPECT));
        all.add(Statistic.of(
                "false.suspicions.adopted", "  adopted from others", Unit.TIMES, alarms.adopted(MemberState.SUSPECT)));
        all.add(raised("deaths", "false deaths declared", alarms, MemberState.DEAD)
                .about(0, "there is time to refute, network whole"));
        all.add(whileSplit("deaths", alarms, MemberState.DEAD));
        all.add(Statistic.of(
                "false.deaths.adopted", "  adopted from others", Unit.TIMES, alarms.adopted(MemberState.DEAD)));
        return all;
    }

    private static Statistic raised(String id, String title, FalseAlarms alarms, MemberState state) {
        return Statistic.of("false." + id, title, Unit.TIMES, alarms.raised(state));
    }

    private static Statistic whileSplit(String id, FalseAlarms alarms, MemberState state) {
        return Statistic.of(
                "false." + id + ".split", "  of them while it was split", Unit.TIMES, alarms.raisedWhileSplit(state));
    }
}
