package gossipkit.grading.batch;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import gossipkit.grading.GraderFault;

/** What processes of one and the same kit tell each other, and what one call leaves to the next: one line of JSON. */
public final class WireText {

    /** Components of records only: what they compute of themselves is not to be kept. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .build();

    private WireText() {}

    /** The line for a record; for a report, with what {@code report.json} leaves out. */
    public static String of(Record value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new GraderFault("this cannot be told to another process: " + e.getMessage(), e);
        }
    }

    /** The other way round. */
    public static <T extends Record> T read(String line, Class<T> kind) throws JsonProcessingException {
        return MAPPER.readValue(line, kind);
    }
}
