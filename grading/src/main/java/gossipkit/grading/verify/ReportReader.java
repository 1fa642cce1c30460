package gossipkit.grading.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import gossipkit.grading.GraderFault;
import gossipkit.grading.Verdict;
import gossipkit.tests.Item;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads the files of a grade, each as its own reader would: a person or a platform. */
final class ReportReader {

    private static final String GRADED = Verdict.GRADED.name();
    // Only the table: what a submission says may look like more of it.
    private static final Pattern TEXT_ITEM =
            Pattern.compile("(?:\\A.*\\n\\n|\\G)  (\\w+) +\\w+ +\\[[#.]{10}\\] +([\\d.]+) / +\\d+.*\\n");
    private static final Pattern TEXT_SCORE = Pattern.compile(
            "^  score ([\\d.]+) of (\\d+), [^\\n]*\\n(?:  bonus [\\d.]+ of 100, xp \\d+\\n)?\\z", Pattern.MULTILINE);
    private static final Pattern MARKDOWN_ITEM =
            Pattern.compile("(?:-\\|\\n|\\G)\\| \\d+ \\| `(\\w+)` \\| \\w+ \\| ([\\d.]+) \\|.*\\n");
    private static final Pattern MARKDOWN_SCORE = Pattern.compile("\\A# ([\\d.]+) of (\\d+): ");

    // What a submission says has no tags: it is escaped.
    private static final Pattern HTML_ITEM = Pattern.compile("<strong data-item=\"(\\w+)\">([\\d.]+)</strong>");
    private static final Pattern HTML_SCORE =
            Pattern.compile("<strong id=\"score\"[^>]*>([\\d.]+)</strong>.*<span id=\"max-score\">(\\d+)</span>");

    private ReportReader() {}

    /** @throws GraderFault if nobody could read that */
    static Told read(String name, String content) {
        return switch (name) {
            case "report.json" -> json(tree(content));
            case "report.txt" -> printed(content, TEXT_SCORE, TEXT_ITEM);
            case "report.md" -> printed(beforeCode(content), MARKDOWN_SCORE, MARKDOWN_ITEM);
            case "report.html" -> printed(beforeBonus(content), HTML_SCORE, HTML_ITEM);
            case "junit.xml" -> junit(content);
            case "gradescope.json" -> gradescope(tree(content));
            case "classroom.json" -> classroom(tree(content));
            default -> throw new GraderFault("no reader is known for " + name);
        };
    }

    private static Told json(JsonNode root) {
        Map<String, BigDecimal> items = new LinkedHashMap<>();
        if (root.get("verdict").asText().equals(GRADED)) {
            root.get("items")
                    .forEach(item -> items.put(
                            item.get("id").asText(), item.get("points").decimalValue()));
        }
        return new Told(root.get("score").decimalValue(), root.get("maxScore").decimalValue(), items);
    }

    private static String beforeCode(String markdown) {
        return markdown.substring(0, markdown.indexOf("```"));
    }

    private static String beforeBonus(String page) {
        int bonus = page.indexOf("<h2 id=\"bonus\"");
        return bonus < 0 ? page : page.substring(0, bonus);
    }

    private static Told printed(String content, Pattern score, Pattern item) {
        Matcher total = score.matcher(content);
        if (!total.find()) {
            throw new GraderFault("a report has no score: " + content);
        }
        Map<String, BigDecimal> items = new LinkedHashMap<>();
        for (MatchResult line : item.matcher(content).results().toList()) {
            items.put(line.group(1), new BigDecimal(line.group(2)));
        }
        return new Told(new BigDecimal(total.group(1)), new BigDecimal(total.group(2)), items);
    }

    private static Told junit(String content) {
        NodeList properties = document(content).getElementsByTagName("property");
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < properties.getLength(); i++) {
            Element property = (Element) properties.item(i);
            values.put(property.getAttribute("name"), property.getAttribute("value"));
        }
        Map<String, BigDecimal> items = new LinkedHashMap<>();
        for (Item item : Item.values()) {
            String points = values.get("item." + item.id() + ".points");
            if (points != null && GRADED.equals(values.get("verdict"))) {
                items.put(item.id(), new BigDecimal(points));
            }
        }
        return new Told(new BigDecimal(values.get("score")), new BigDecimal(values.get("maxScore")), items);
    }

    private static Told gradescope(JsonNode root) {
        Map<String, BigDecimal> items = new LinkedHashMap<>();
        BigDecimal maxScore = BigDecimal.ZERO;
        for (JsonNode test : root.get("tests")) {
            Item.of(test.get("name").asText())
                    .ifPresent(item -> items.put(item.id(), test.get("score").decimalValue()));
            maxScore = maxScore.add(test.path("max_score").decimalValue());
        }
        // The grader's own fault has no score, which is as good as 0 to all but Gradescope.
        return new Told(root.path("score").decimalValue(), maxScore, items);
    }

    /** The reporter adds the scores up as doubles. */
    private static Told classroom(JsonNode root) {
        Map<String, BigDecimal> items = new LinkedHashMap<>();
        double sum = 0;
        for (JsonNode test : root.get("tests")) {
            BigDecimal score = test.get("score").decimalValue();
            Item.of(test.get("name").asText().replaceAll(":.*", ""))
                    .ifPresent(item -> items.put(item.id(), score.setScale(1, RoundingMode.HALF_UP)));
            sum += score.doubleValue();
        }
        return new Told(BigDecimal.valueOf(sum), root.get("max_score").decimalValue(), items);
    }

    private static JsonNode tree(String content) {
        try {
            return JsonMapper.builder().build().readTree(content);
        } catch (JsonProcessingException e) {
            throw new GraderFault("a report cannot be read back", e);
        }
    }

    private static Element document(String content) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(content)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new GraderFault("a report cannot be read back", e);
        }
    }
}
