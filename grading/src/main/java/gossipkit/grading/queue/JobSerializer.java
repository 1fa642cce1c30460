package gossipkit.grading.queue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import gossipkit.grading.GraderFault;
import gossipkit.grading.batch.WireText;
import java.nio.charset.StandardCharsets;

/** Jobs as JSON: what comes out of a database had better not be a serialized object. */
final class JobSerializer implements Serializer {

    @Override
    public byte[] serialize(Object job) {
        return WireText.of((QueuedGrade) job).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public <T> T deserialize(Class<T> kind, byte[] bytes) {
        try {
            return kind.cast(WireText.read(new String(bytes, StandardCharsets.UTF_8), QueuedGrade.class));
        } catch (JsonProcessingException e) {
            throw new GraderFault("the queue holds a job that cannot be read", e);
        }
    }
}
