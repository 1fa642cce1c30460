package gossipkit.solution.swim;

import java.time.Duration;
import java.util.function.Consumer;

/** Every suspicion lasts as long as T2 says, however many share it. */
final class FixedSuspicions implements Suspicions {

    private final Timers timers;

    FixedSuspicions(Timers timers) {
        this.timers = timers;
    }

    @Override
    public void begin(Belief suspicion, Duration timeout, Consumer<Outbox> death, Outbox out) {
        timers.schedule("suspicion-of-" + suspicion.id(), timeout, death, out);
    }
}
