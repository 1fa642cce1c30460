package gossipkit.grading.report.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import gossipkit.grading.Verdict;
import gossipkit.grading.report.GradeReport;
import gossipkit.grading.report.OutputFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFilesTest {

    private static final List<GradeReport> HOSTILE =
            List.of(Reports.graded(Reports.HOSTILE), Reports.ungraded(Verdict.NOT_COMPILED, Reports.HOSTILE));

    @Test
    void areTheSameInEveryLanguage() {
        Locale before = Locale.getDefault();
        Map<String, String> files = ReportFiles.of(Reports.graded(), "exercise", 1);
        try {
            // With digits, a decimal point and an i of their own.
            for (String language : List.of("ar-EG-u-nu-arab", "de-DE", "tr-TR", "hi-IN-u-nu-deva")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertThat(ReportFiles.of(Reports.graded(), "exercise", 1))
                        .as(language)
                        .isEqualTo(files);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void canBeWrittenWhateverIsSaid(@TempDir Path folder) throws IOException {
        for (GradeReport report : HOSTILE) {
            Map<String, String> files = ReportFiles.of(report, Reports.HOSTILE, 3);
            files.forEach(new OutputFolder(folder)::write);
            for (Map.Entry<String, String> file : files.entrySet()) {
                assertThat(folder.resolve(file.getKey())).content().isEqualTo(file.getValue());
            }
        }
        try (var left = Files.list(folder)) {
            assertThat(left).hasSize(7);
        }
    }

    @Test
    void noTerminalAndNoBuildServerObeysThem() throws IOException {
        for (GradeReport report : HOSTILE) {
            for (Map.Entry<String, String> file :
                    ReportFiles.of(report, Reports.HOSTILE, 1).entrySet()) {
                List<String> texts = new ArrayList<>(List.of(file.getValue()));
                if (file.getKey().endsWith(".json")) {
                    addTexts(JsonMapper.builder().build().readTree(file.getValue()), texts);
                }
                assertThat(file.getValue()).as(file.getKey()).contains("hostile");
                for (String text : texts) {
                    assertThat(text.lines()).as(file.getKey()).noneMatch(ReportFilesTest::isCommand);
                    assertThat(text.codePoints()).as(file.getKey()).noneMatch(ReportFilesTest::isObeyed);
                }
            }
        }
    }

    /** As GitHub's runner sees it. */
    static boolean isCommand(String line) {
        String start = line.replaceFirst("(?U)^\\s+", "");
        return start.startsWith("::") || line.contains("##[");
    }

    private static boolean isObeyed(int character) {
        int type = Character.getType(character);
        return character != '\n'
                && (type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE);
    }

    private static void addTexts(JsonNode node, List<String> texts) {
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.forEach(child -> addTexts(child, texts));
    }
}
