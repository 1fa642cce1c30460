package gossipkit.grading.batch;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import gossipkit.grading.GraderFault;
import gossipkit.grading.report.GradeReport;
import java.util.SortedMap;
import java.util.TreeMap;

/** What processes of one and the same kit tell each other, and what one call leaves to the next: one line of JSON. */
final class WireText {

    /** Components of records only: what they compute of themselves is not to be kept. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .build();

    private WireText() {}

    /** The text of the files of a submission, by file name. */
    static String of(SortedMap<String, String> files) {
        return line(files);
    }

    /** A whole report, with what {@code report.json} leaves out. */
    static String of(GradeReport report) {
        return line(report);
    }

    private static String line(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new GraderFault("this cannot be told to another process: " + e.getMessage(), e);
        }
    }

    /** The other way round. */
    static SortedMap<String, String> files(String line) throws JsonProcessingException {
        return MAPPER.readValue(line, new TypeReference<TreeMap<String, String>>() {});
    }

    /** The other way round. */
    static GradeReport report(String line) throws JsonProcessingException {
        return MAPPER.readValue(line, GradeReport.class);
    }
}
