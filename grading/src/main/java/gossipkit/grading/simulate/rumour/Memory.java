package gossipkit.grading.simulate.rumour;

import gossipkit.swim.MemberId;
import gossipkit.swim.MemberUpdate;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rumours that one member remembers: so many, and then the one heard first is forgotten. */
final class Memory {

    private static final int USUAL_RUMOURS = 2;

    private final Map<MemberId, Heard> heard = new LinkedHashMap<>(USUAL_RUMOURS);
    private final RumourSettings settings;
    private final InstantSource clock;

    Memory(RumourSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Remembers that rumour, if it is neither remembered already nor too old; empty if so. */
    Optional<Heard> hear(Rumour rumour) {
        if (knows(rumour.id()) || !settings.isYoung(rumour, clock.millis())) {
            return Optional.empty();
        }
        Heard fresh = new Heard(rumour, clock.millis(), settings.hotRounds());
        heard.put(rumour.id(), fresh);
        if (heard.size() > settings.memory()) {
            heard.remove(heard.keySet().iterator().next());
        }
        return Optional.of(fresh);
    }

    /** Remembers a rumour as it came in a message; empty if it is no news. */
    Optional<Heard> hear(MemberUpdate update) {
        return knows(update.id()) ? Optional.empty() : hear(Rumour.of(update));
    }

    boolean knows(MemberId rumour) {
        return heard.containsKey(rumour);
    }

    boolean isEmpty() {
        return heard.isEmpty();
    }

    /** All that is remembered, the one heard first to the front. */
    Collection<Heard> all() {
        return Collections.unmodifiableCollection(heard.values());
    }

    /** What is hot and may travel, to be pushed in one round: call it once in a round. */
    List<MemberUpdate> spendHotRound() {
        if (heard.isEmpty()) {
            return List.of();
        }
        List<Heard> hot = heard.values().stream().filter(Heard::isHot).toList();
        hot.forEach(Heard::spendHotRound);
        return passable(hot);
    }

    /** What to tell a member that knows those only. */
    List<MemberUpdate> lackedBy(Set<MemberId> known) {
        return passable(heard.values().stream()
                .filter(one -> !known.contains(one.rumour().id()))
                .toList());
    }

    /** Of these, what may travel, as others get it from here. */
    List<MemberUpdate> passable(List<Heard> some) {
        long nowMillis = clock.millis();
        return some.stream()
                .filter(one -> settings.mayTravel(one.rumour(), nowMillis))
                .map(Heard::passedOn)
                .toList();
    }

    /** What this member need not be told again; what is too old, nobody would tell. */
    List<MemberUpdate> digest() {
        long nowMillis = clock.millis();
        return heard.values().stream()
                .filter(one -> settings.isYoung(one.rumour(), nowMillis))
                .map(Heard::passedOn)
                .toList();
    }
}
