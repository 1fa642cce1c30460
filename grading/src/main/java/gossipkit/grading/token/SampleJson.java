package gossipkit.grading.token;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import gossipkit.grading.GraderFault;
import gossipkit.grading.UsageError;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The arguments of a check as one JSON array, records as arrays of their components. They are numbers, booleans,
 * strings, enums, and lists and records of these, or at most one of these; the types come from the check's method, never from the text.
 */
public final class SampleJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .annotationIntrospector(new RecordsAsArrays())
            .disable(MapperFeature.AUTO_DETECT_GETTERS, MapperFeature.AUTO_DETECT_IS_GETTERS)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            // Generated strings may hold half a surrogate pair, which UTF-8 cannot.
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private SampleJson() {}

    /**
     * @throws GraderFault if an argument is of a kind that no check may take
     */
    public static String write(List<?> sample) {
        try {
            return MAPPER.writeValueAsString(
                    sample.stream().map(SampleJson::plain).toList());
        } catch (JsonProcessingException e) {
            throw new GraderFault("a check takes an argument that no token can hold: " + e.getOriginalMessage(), e);
        }
    }

    /**
     * @throws UsageError if the text does not fit the method's parameters
     */
    public static List<Object> read(String sample, Method method) {
        try {
            JsonNode values = MAPPER.readTree(sample);
            Type[] types = method.getGenericParameterTypes();
            if (!values.isArray() || values.size() != types.length) {
                throw doesNotFit();
            }
            List<Object> arguments = new ArrayList<>();
            for (int i = 0; i < types.length; i++) {
                arguments.add(argument(values.get(i), MAPPER.constructType(types[i])));
            }
            return arguments;
        } catch (IOException e) {
            throw doesNotFit();
        }
    }

    private static Object argument(JsonNode value, JavaType type) throws IOException {
        if (!type.hasRawClass(Optional.class)) {
            return MAPPER.readValue(MAPPER.treeAsTokens(value), type);
        }
        JavaType list = MAPPER.getTypeFactory().constructCollectionType(List.class, type.containedType(0));
        List<?> atMostOne = MAPPER.readValue(MAPPER.treeAsTokens(value), list);
        return atMostOne.stream().findFirst();
    }

    /** An optional argument is a list of none or one. */
    private static Object plain(Object argument) {
        return argument instanceof Optional<?> optional ? optional.stream().toList() : argument;
    }

    private static UsageError doesNotFit() {
        return new UsageError("the replay token does not fit its check: it comes from another version of the kit");
    }

    private static final class RecordsAsArrays extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonFormat.Value findFormat(Annotated annotated) {
            return annotated.getRawType().isRecord()
                    ? JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY)
                    : super.findFormat(annotated);
        }
    }
}
