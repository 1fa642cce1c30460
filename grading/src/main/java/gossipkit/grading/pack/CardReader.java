package gossipkit.grading.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import gossipkit.grading.Harmless;
import gossipkit.grading.UsageError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads cards. */
public final class CardReader {

    private CardReader() {}

    /**
     * Reads a card.
     *
     * @throws UsageError if there is no such file, or it is no JSON
     */
    public static JsonNode read(Path file) {
        String name = Harmless.part(file.toString(), Harmless.CHARS_MAX);
        try {
            return JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build()
                    .readTree(Files.readString(file));
        } catch (JsonProcessingException e) {
            int line = Optional.ofNullable(e.getLocation())
                    .map(at -> at.getLineNr())
                    .orElse(1);
            throw new UsageError(name + " is not JSON, see line " + line + "; kit pack --out FILE writes a new card");
        } catch (IOException e) {
            throw new UsageError("cannot read " + name + "; kit pack --out FILE writes a card");
        }
    }
}
