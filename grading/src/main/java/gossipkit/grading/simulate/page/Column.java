package gossipkit.grading.simulate.page;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.stream.LongStream;

/** A column of numbers that grows at its end. In JSON it is an array. */
final class Column {

    private final LongStream.Builder numbers = LongStream.builder();
    private long lastTime;

    void add(long number) {
        numbers.add(number);
    }

    /** Adds a time as its distance from the one before, which has fewer digits. */
    void addTime(long atMillis) {
        add(atMillis - lastTime);
        lastTime = atMillis;
    }

    /** Everything that was added. Nothing can be added any more. */
    @JsonValue
    long[] toArray() {
        return numbers.build().toArray();
    }
}
