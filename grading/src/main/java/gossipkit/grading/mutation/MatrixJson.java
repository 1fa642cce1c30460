package gossipkit.grading.mutation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.report.JsonReport;
import gossipkit.grading.report.JsonText;

/** {@code mutants.json}: its keys and their order are a contract. */
public final class MatrixJson {

    private MatrixJson() {}

    /** The whole matrix. */
    public static String of(KillMatrix matrix) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("schema", GradeReport.SCHEMA);
        root.put("seed", matrix.seed());
        root.put("seeds", matrix.seeds());
        root.set("reference", JsonReport.tree(matrix.reference()));
        ArrayNode mutants = root.putArray("mutants");
        matrix.mutants().forEach(result -> mutants.add(tree(result)));
        ArrayNode checks = root.putArray("checks");
        matrix.checks().forEach(check -> checks.add(tree(check)));
        root.put("killed", matrix.killed());
        root.put("total", matrix.mutants().size());
        return JsonText.of(root);
    }

    private static ObjectNode tree(CheckKills kills) {
        ObjectNode check = JsonNodeFactory.instance.objectNode();
        check.put("id", kills.check());
        check.put("kills", kills.kills().size());
        ArrayNode alone = check.putArray("alone");
        kills.alone().forEach(alone::add);
        return check;
    }

    private static ObjectNode tree(MutantResult result) {
        ObjectNode mutant = JsonNodeFactory.instance.objectNode();
        mutant.put("id", result.mutant().id());
        mutant.put("title", result.mutant().title());
        mutant.put("rule", result.mutant().rule());
        mutant.put("origin", result.mutant().origin());
        mutant.put("declared", result.mutant().declared());
        mutant.put("status", result.status().name());
        mutant.put("score", result.score().value());
        result.bonus().ifPresent(bonus -> mutant.put("bonus", bonus.value()));
        ObjectNode lost = mutant.putObject("lost");
        result.lost().forEach((item, points) -> lost.put(item.id(), points.value()));
        ArrayNode killedBy = mutant.putArray("killedBy");
        result.killedBy().forEach(killedBy::add);
        return mutant;
    }
}
