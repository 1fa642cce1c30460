package gossipkit.grading.classreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import gossipkit.grading.Verdict;
import gossipkit.tests.Item;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;

/** All files of a class report say the same. */
class ClassFilesTest {

    private final Map<String, String> files = ClassFiles.of(new Classes()
            .with("alice", Item.LEAVE)
            .withBonus("bob", Item.LEAVE, Item.REFUTATION, Item.AUTO_TUNE)
            .with("carol", Item.BOOTSTRAP, Item.PING_ACK, Item.REFUTATION, Item.LEAVE, Item.FANOUT_LIMIT)
            .withBonus("dan")
            .with("eve", Verdict.NOT_COMPILED)
            .with("frank", Verdict.GRADER_ERROR)
            .report());

    private final JsonNode json = json();

    @Test
    void theScores() {
        JsonNode scores = json.path("scores");
        for (String figure : List.of("passed", "median", "mean")) {
            assertThat(Double.parseDouble(html("id=\"" + figure + "\"[^>]*>([0-9.]+)<")))
                    .isEqualTo(scores.path(figure).asDouble());
            assertThat(Double.parseDouble(cell("scores.csv", figure, 1)))
                    .isEqualTo(scores.path(figure).asDouble());
        }
        assertThat(files.get("class.md"))
                .contains(
                        "# Class report: " + scores.path("passed") + " of " + scores.path("count") + " passed",
                        "Median " + cell("scores.csv", "median", 1) + ", quartiles "
                                + cell("scores.csv", "lower quartile", 1) + " and "
                                + cell("scores.csv", "upper quartile", 1));
        assertThat(scores.path("lowerQuartile").asDouble()).isEqualTo(Double.parseDouble(html("id=\"lower\">([^<]+)")));
        assertThat(scores.path("upperQuartile").asDouble()).isEqualTo(Double.parseDouble(html("id=\"upper\">([^<]+)")));
    }

    @Test
    void theHistogramAndTheVerdicts() {
        assertThat(json.at("/scores/histogram")).hasSize(11).allSatisfy(bin -> {
            String from = bin.path("from").asText();
            String count = bin.path("count").asText();
            assertThat(html("data-bin=\"" + from + "\">(\\d+)<")).isEqualTo(count);
            assertThat(cell("histogram.csv", from, 2)).isEqualTo(count);
            assertThat(files.get("class.md")).contains("| " + cell("histogram.csv", from, 1) + " | " + count + " |");
        });
        json.path("verdicts").fields().forEachRemaining(verdict -> {
            String count = verdict.getValue().asText();
            assertThat(cell("verdicts.csv", verdict.getKey(), 1)).isEqualTo(count);
            assertThat(files.get("class.md")).contains("| " + verdict.getKey() + " | " + count + " |");
            if (!count.equals("0")) {
                assertThat(html("data-verdict=\"" + verdict.getKey() + "\">(\\d+)<"))
                        .isEqualTo(count);
            }
        });
    }

    @Test
    void theItemsAndTheRules() {
        assertThat(json.path("items")).hasSize(10).allSatisfy(this::isInEveryFile);
        assertThat(json.path("rules")).hasSize(5).allSatisfy(rule -> {
            String id = rule.path("id").asText();
            String count = rule.path("submissions").asText();
            assertThat(html("data-rule=\"" + id + "\">(\\d+)<")).isEqualTo(count);
            assertThat(files.get("rules.csv")).containsPattern("\r\n" + id + ",.*," + count + ",");
            assertThat(files.get("class.md")).contains("| " + id + " | " + count + " |");
        });
    }

    @Test
    void theBonusOfThoseWhoTriedIt() {
        assertThat(json.path("bonus")).hasSize(Item.bonusItems().size()).allSatisfy(item -> {
            isInEveryFile(item);
            assertThat(item.path("tried").asInt()).isEqualTo(2);
            assertThat(cell("items.csv", item.path("id").asText(), 3)).isEqualTo("2");
        });
        assertThat(json.at("/bonus/0/id").asText()).isEqualTo(Item.AUTO_TUNE.id());
        assertThat(json.at("/bonus/0/zero").asInt()).isEqualTo(1);
        assertThat(html("id=\"tried\">(\\d+)<")).isEqualTo("2");
        assertThat(files.get("class.md")).contains("Of those who tried it: 2 of 4.");
    }

    @Test
    void aBonusThatNobodyTriedHasNoTable() {
        Map<String, String> without =
                ClassFiles.of(new Classes().with("alice", Item.LEAVE).report());

        assertThat(without.get("class.html")).doesNotContainIgnoringCase("bonus");
        assertThat(without.get("class.md")).doesNotContain("of the bonus");
        assertThat(without.get("items.csv").lines()).hasSize(1 + Item.base().size());
    }

    /** With the same figures. */
    private void isInEveryFile(JsonNode item) {
        String id = item.path("id").asText();
        String mean = cell("items.csv", id, 2);
        String full = item.path("full").asText();
        String zero = item.path("zero").asText();
        assertThat(Double.parseDouble(mean)).isEqualTo(item.path("mean").asDouble());
        assertThat(List.of(cell("items.csv", id, 4), cell("items.csv", id, 5))).containsExactly(full, zero);
        String row = "(?s)data-item=\"" + id + "\".*?";
        assertThat(html(row + "\"mean\">([^<]+)")).isEqualTo(mean);
        assertThat(html(row + "\"full\">([^<]+)")).isEqualTo(full);
        assertThat(html(row + "\"zero\">([^<]+)")).isEqualTo(zero);
        assertThat(files.get("class.md"))
                .contains("| `" + id + "` | " + mean + " | " + item.path("maxPoints") + " | " + full + " | " + zero
                        + " |");
    }

    @Test
    void theMutantsAndTheSubmissions() {
        assertThat(json.path("mutants")).hasSize(3).allSatisfy(mutant -> {
            String id = mutant.path("id").asText();
            String row = "(?s)data-mutant=\"" + id + "\".*?";
            String exact = mutant.path("exact").asText();
            String near = mutant.path("near").asText();
            assertThat(html(row + "\"exact\">(\\d+)")).isEqualTo(exact).isEqualTo(cell("mutants.csv", id, 2));
            assertThat(html(row + " near\">(\\d+)")).isEqualTo(near).isEqualTo(cell("mutants.csv", id, 3));
            assertThat(files.get("class.md")).contains("| `" + id + "` | " + exact + " | " + near + " |");
        });
        assertThat(json.path("submissions")).hasSize(6).allSatisfy(submission -> {
            String name = submission.path("name").asText();
            String score = cell("submissions.csv", name, 1);
            assertThat(score)
                    .isEqualTo(
                            submission.has("score") ? submission.path("score").asText() : "");
            assertThat(html("(?s)>" + name + "<.*?<td class=\"number right\" data-value=\"-?\\d+\">([0-9.]*)<"))
                    .isEqualTo(score);
            assertThat(files.get("class.md")).contains("| `" + name + "` | " + score + " | ");
            String bonus = submission.has("bonus") ? submission.path("bonus").asText() : "";
            assertThat(cell("submissions.csv", name, 2)).isEqualTo(bonus);
            assertThat(html("(?s)>" + name + "<.*?<td class=\"number right bonus\" data-value=\"-?\\d+\">([0-9.]*)<"))
                    .isEqualTo(bonus);
            assertThat(files.get("class.md")).contains("| `" + name + "` | " + score + " | " + bonus + " | ");
            assertThat(cell("submissions.csv", name, 3))
                    .isEqualTo(submission.path("verdict").asText());
        });
    }

    @Test
    void timesAreInTheirOwnTableAndOnThePageOnly() {
        assertThat(cell("times.csv", "alice", 1)).isEqualTo("1250");
        assertThat(cell("times.csv", "eve", 1)).isEmpty();
        assertThat(files.get("class.html")).contains("data-value=\"1250\">1.3<");
        files.forEach((name, text) -> assertThat(text.contains("1250") || text.contains("1.3"))
                .as(name)
                .isEqualTo(name.equals("times.csv") || name.equals("class.html")));
    }

    @Test
    void noNameIsMarkdownOrAFormula() {
        String name = "`|[a](https://hostile.example)|<b>\\";
        Map<String, String> hostile =
                ClassFiles.of(new Classes().with(name).with("=1+1").report());
        String rendered = HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .render(Parser.builder()
                        .extensions(List.of(TablesExtension.create()))
                        .build()
                        .parse(hostile.get("class.md")));

        assertThat(rendered)
                .contains("<td><code>'|[a](https://hostile.example)|&lt;b&gt;\\</code></td>\n<td>100.0</td>")
                .doesNotContain("<a ", "<b>");
        assertThat(List.of(hostile.get("submissions.csv"), hostile.get("times.csv")))
                .allMatch(text -> text.contains("\r\n'=1+1,"));
    }

    private String html(String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(files.get("class.html"));
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private String cell(String file, String first, int column) {
        return files.get(file)
                .lines()
                .map(line -> line.split(",", -1))
                .filter(cells -> cells[0].equals(first))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + first + " in " + file))[column];
    }

    private JsonNode json() {
        try {
            return JsonMapper.builder().build().readTree(files.get("class.json"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
