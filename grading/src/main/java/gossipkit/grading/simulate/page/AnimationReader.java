package gossipkit.grading.simulate.page;

import gossipkit.grading.Harmless;
import gossipkit.grading.UsageError;
import gossipkit.grading.simulate.Recording;
import gossipkit.sim.TraceEvent;
import java.util.List;

/** Reads a recording, once, from its first event to its last. */
final class AnimationReader {

    /** More members than that are no ring any more. */
    static final int MEMBERS_MAX = 1_000;

    /** More messages, or more changed beliefs, than that make a page that no browser likes. */
    static final int EVENTS_MAX = 2_000_000;

    private static final int NAME_CHARS_MAX = 60;

    private final Recording recording;
    private final long endMillis;
    private final Roster roster;
    private final Processes processes;
    private final Beliefs beliefs;
    private final Hearings hearings;
    private final Messages messages;
    private final Marks marks = new Marks();
    private final Partitions partitions;
    private final Curves curves;

    /** @throws UsageError if it is too much for a page */
    AnimationReader(Recording recording) {
        requireFewEnough("members", recording.members().size(), MEMBERS_MAX);
        requireFewEnough("messages", messages(recording.events()), EVENTS_MAX);
        this.recording = recording;
        roster = new Roster(recording.members());
        // A rumour spreads among members that know each other from the start.
        processes = new Processes(roster, recording.rumour().isPresent() ? ProcessState.RUNNING : ProcessState.OUTSIDE);
        beliefs = new Beliefs(roster);
        hearings = new Hearings(roster, recording.rumour());
        messages = new Messages(roster, recording.events());
        partitions = new Partitions(roster);
        endMillis = endMillis(recording);
        curves = new Curves(recording.periodMillis(), endMillis, this::sample);
    }

    private Sample sample() {
        return recording.rumour().isPresent()
                ? Sample.ofRumour(roster, processes, hearings)
                : Sample.of(roster, processes, beliefs);
    }

    /** @throws UsageError if it is too much for a page */
    Animation read() {
        List<Track> tracks = List.of(processes, beliefs, hearings, messages, marks, partitions, curves);
        for (TraceEvent event : recording.events()) {
            curves.sampleBefore(event.atMillis());
            tracks.forEach(track -> track.read(event));
        }
        requireFewEnough("changed beliefs", beliefs.length(), EVENTS_MAX);
        processes.endPauses(endMillis);
        curves.sampleBefore(endMillis + 1);
        return new Animation(
                names(),
                recording.periodMillis(),
                endMillis,
                recording.rumour().isPresent(),
                hearings,
                processes,
                beliefs,
                messages,
                marks,
                partitions,
                curves);
    }

    private List<String> names() {
        return roster.members().stream()
                .map(member -> Harmless.part(member.value(), NAME_CHARS_MAX))
                .toList();
    }

    private static long endMillis(Recording recording) {
        List<TraceEvent> events = recording.events();
        long last = events.isEmpty() ? 0 : events.get(events.size() - 1).atMillis();
        return Math.max(last, recording.endMillis());
    }

    private static long messages(List<TraceEvent> events) {
        return events.stream().filter(TraceEvent.Sent.class::isInstance).count();
    }

    static void requireFewEnough(String what, long found, long max) {
        if (found > max) {
            throw new UsageError("too much for a page: " + found + " " + what + ", at most " + max
                    + "; take fewer members or a shorter time");
        }
    }
}
