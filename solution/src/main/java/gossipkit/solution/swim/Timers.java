package gossipkit.solution.swim;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** What is to be done when a timer runs out. Every timer has a name of its own, so a stale or repeated name is unknown. */
final class Timers {

    private final Map<String, Consumer<Outbox>> tasks = new HashMap<>();
    private long lastNumber;

    void schedule(String purpose, Duration delay, Consumer<Outbox> task, Outbox out) {
        lastNumber++;
        String name = purpose + "-" + lastNumber;
        tasks.put(name, task);
        out.schedule(name, delay);
    }

    /** T5: an unknown name does nothing. */
    void fire(String name, Outbox out) {
        Consumer<Outbox> task = tasks.remove(name);
        if (task != null) {
            task.accept(out);
        }
    }
}
