package gossipkit.grading.simulate.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gossipkit.grading.report.JsonText;
import gossipkit.grading.simulate.ClusterRun;
import gossipkit.grading.simulate.count.Detection;
import gossipkit.grading.simulate.count.Round;
import gossipkit.grading.simulate.count.Round.Doubt;
import gossipkit.sim.SimulationSettings;
import java.util.OptionalLong;

/** A run for programs. Times are virtual milliseconds since its start; what never happened is null. */
public final class SimulationJson {

    private static final int SCHEMA = 1;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private SimulationJson() {}

    /** All that {@link SimulationText} tells, and every crash. */
    public static String of(ClusterRun run) {
        ObjectNode document = JSON.objectNode().put("schema", SCHEMA).put("subject", run.subject());
        document.set("settings", settings(run));
        document.put("endMillis", run.endMillis());
        document.put("failure", run.failure().map(failure -> failure.message()).orElse(null));
        ArrayNode rounds = document.putArray("rounds");
        run.counts().rounds().forEach(round -> rounds.add(round(round)));
        ArrayNode crashes = document.putArray("crashes");
        run.counts().detections().forEach(crash -> crashes.add(crash(crash)));
        ArrayNode statistics = document.putArray("statistics");
        Statistics.of(run).forEach(statistic -> statistics.add(statistic(statistic)));
        return JsonText.of(document);
    }

    private static ObjectNode settings(ClusterRun run) {
        SimulationSettings settings = run.scenario().settings();
        return JSON.objectNode()
                .put("strategy", run.scenario().strategy().label())
                .put("nodes", settings.members())
                .put("seed", settings.seed())
                .put("forMillis", run.scenario().length().toMillis())
                .put("roundMillis", run.scenario().round().toMillis())
                .put("latencyMinMillis", settings.latencyMin().toMillis())
                .put("latencyMaxMillis", settings.latencyMax().toMillis())
                .put("loss", settings.loss())
                .put("duplicate", settings.duplication())
                .put("fanout", settings.config().fanout());
    }

    private static ObjectNode round(Round round) {
        ObjectNode node = JSON.objectNode()
                .put("round", round.number())
                .put("endMillis", round.endMillis())
                .put("up", round.up())
                .put("informed", round.informed())
                .put("sent", round.sent())
                .put("lost", round.lost());
        ArrayNode happened = node.putArray("happened");
        round.happened().forEach(happening -> happened.add(happening.text()));
        ArrayNode doubts = node.putArray("doubts");
        round.doubts().forEach(doubt -> doubts.add(doubt(doubt)));
        return node;
    }

    private static ObjectNode doubt(Doubt doubt) {
        return JSON.objectNode()
                .put("member", "node" + doubt.member())
                .put("suspecting", doubt.suspecting())
                .put("burying", doubt.burying());
    }

    private static ObjectNode crash(Detection crash) {
        return JSON.objectNode()
                .put("member", "node" + crash.member())
                .put("crashedAt", crash.crashedAt())
                .put("suspectedAt", boxed(crash.suspected()))
                .put("declaredAt", boxed(crash.declared()))
                .put("knownAt", boxed(crash.known()))
                .put("restartedAt", boxed(crash.restarted()));
    }

    private static Long boxed(OptionalLong time) {
        return time.isPresent() ? time.getAsLong() : null;
    }

    private static ObjectNode statistic(Statistic statistic) {
        ObjectNode node = JSON.objectNode()
                .put("id", statistic.id())
                .put("title", statistic.title().strip())
                .put("unit", statistic.unit().word())
                .put(
                        "measured",
                        statistic.measured().isPresent() ? statistic.measured().getAsDouble() : null);
        statistic
                .expected()
                .ifPresent(theory -> node.putObject("theory")
                        .put("relation", theory.relation())
                        .put("value", theory.value())
                        .put("why", theory.why()));
        return node;
    }
}
