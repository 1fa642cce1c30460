package gossipkit.grading.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gossipkit.grading.GraderFault;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.report.JsonReport;
import gossipkit.grading.report.Paint;
import gossipkit.grading.report.TextReport;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Whether the files that tell of one grade say the same numbers, each read as its user would. */
final class Agreement {

    private Agreement() {}

    /** What does not agree; empty if all does. */
    static List<String> disagreements(GradeReport report) {
        JsonNode json = read(JsonReport.of(report));
        String text = TextReport.of(report, Paint.PLAIN, report.subject());
        List<String> found = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode item : json.get("items")) {
            BigDecimal points = item.get("points").decimalValue();
            sum = sum.add(points);
            String line = points.setScale(1) + " / "
                    + String.format("%2d", item.get("maxPoints").asInt());
            boolean told = text.lines()
                    .anyMatch(one -> one.contains(item.get("id").asText() + " ") && one.contains(" " + line));
            if (!told) {
                found.add("report.txt lacks " + item.get("id").asText() + " " + line);
            }
        }
        if (sum.compareTo(json.get("score").decimalValue()) != 0) {
            found.add("report.json's items add up to " + sum + ", not " + json.get("score"));
        }
        String score = "score " + json.get("score").decimalValue().setScale(1) + " of " + json.get("maxScore");
        if (!text.contains(score)) {
            found.add("report.txt lacks \"" + score + "\"");
        }
        return found;
    }

    private static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new GraderFault("report.json cannot be read back", e);
        }
    }
}
