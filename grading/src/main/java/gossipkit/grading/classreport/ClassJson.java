package gossipkit.grading.classreport;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.report.JsonText;
import java.util.List;
import java.util.function.Function;

/** {@code class.json}: its keys and their order are a contract. No times: the same grades give the same bytes. */
final class ClassJson {

    private ClassJson() {}

    static String of(ClassReport report) {
        ObjectNode root = object();
        root.put("schema", ClassReport.SCHEMA);
        root.put("kit", report.setting().kit());
        root.put("exercise", GradeReport.EXERCISE);
        root.set("seed", JsonText.seed(report.setting().seed()));
        root.put("isolation", report.setting().isolation());
        root.put("anonymous", report.setting().anonymous());
        root.put("total", report.rows().size());
        ObjectNode verdicts = root.putObject("verdicts");
        report.verdicts().forEach(one -> verdicts.put(one.verdict().name(), one.count()));
        root.set("scores", tree(report.scores()));
        root.put("graded", report.graded());
        root.set("items", array(report.items(), ClassJson::tree));
        root.set("bonus", array(report.bonus(), standing -> tree(standing).put("tried", standing.graded())));
        root.set("rules", array(report.rules(), ClassJson::tree));
        report.withoutMutants().ifPresent(why -> root.put("withoutMutants", why));
        root.set("mutants", array(report.mutants(), ClassJson::tree));
        root.set("similar", tree(report.alike()));
        root.set("submissions", array(report.rows(), ClassJson::tree));
        return JsonText.of(root);
    }

    private static ObjectNode tree(Scores scores) {
        ObjectNode tree = object();
        tree.put("count", scores.count());
        tree.put("passMark", GradeReport.PASS_MARK);
        tree.put("passed", scores.passed());
        scores.spread()
                .ifPresent(spread -> tree.put("lowerQuartile", spread.lower().doubleValue())
                        .put("median", spread.median().doubleValue())
                        .put("upperQuartile", spread.upper().doubleValue())
                        .put("mean", spread.mean().doubleValue()));
        tree.set(
                "histogram",
                array(
                        scores.histogram(),
                        bin -> object().put("from", bin.from()).put("count", bin.count())));
        return tree;
    }

    private static ObjectNode tree(ItemStanding item) {
        return object().put("id", item.item().id())
                .put("maxPoints", item.item().points())
                .put("mean", item.mean().doubleValue())
                .put("full", item.full())
                .put("zero", item.zero());
    }

    private static ObjectNode tree(RuleStanding standing) {
        ObjectNode rule = object();
        rule.put("id", standing.rule().name());
        rule.put("text", standing.rule().sentence());
        rule.put("submissions", standing.submissions());
        ObjectNode example = rule.putObject("example");
        example.put("check", standing.example().check());
        example.put("message", standing.example().message());
        standing.example().diagram().ifPresent(diagram -> example.put("trace", diagram));
        return rule;
    }

    private static ObjectNode tree(MutantStanding standing) {
        return object().put("id", standing.mistake().id())
                .put("title", standing.mistake().title())
                .put("exact", standing.exact())
                .put("near", standing.near());
    }

    private static ObjectNode tree(AlikeSources alike) {
        ObjectNode tree = object();
        ArrayNode identical = tree.putArray("identical");
        alike.identical().forEach(group -> identical.add(texts(group)));
        tree.set(
                "pairs",
                array(
                        alike.pairs(),
                        pair -> object().put("one", pair.one())
                                .put("other", pair.other())
                                .put("percent", pair.percent())));
        tree.put("pairsLeftOut", alike.pairsLeftOut());
        return tree;
    }

    private static ObjectNode tree(Row row) {
        Entry entry = row.entry();
        ObjectNode tree = object();
        tree.put("name", entry.name());
        entry.folder().ifPresent(folder -> tree.put("folder", folder));
        tree.put("verdict", entry.verdict().name());
        if (entry.counts()) {
            tree.put("score", entry.score().value());
        }
        entry.bonus().ifPresent(bonus -> tree.put("bonus", bonus.value()));
        tree.put("passed", entry.passed());
        tree.set("failed", texts(entry.failed()));
        tree.set("exactlyLike", texts(row.likeness().exact()));
        tree.set(
                "nearlyLike",
                array(
                        row.likeness().near(),
                        near -> object().put("mutant", near.mutant()).put("percent", near.percent())));
        return tree;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static ArrayNode texts(List<String> all) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        all.forEach(array::add);
        return array;
    }

    private static <T> ArrayNode array(List<T> all, Function<T, ObjectNode> tree) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        all.forEach(one -> array.add(tree.apply(one)));
        return array;
    }
}
