package gossipkit.grading.simulate;

import gossipkit.grading.report.Names;
import gossipkit.sim.Trace;
import gossipkit.sim.TraceEvent;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.MemberId;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The recording of a run of which there is a trace. */
public final class TraceRecording {

    private static final Pattern PROBE_INTERVAL = Pattern.compile("\\bprobeInterval (PT[0-9A-Z.]+)");

    private TraceRecording() {}

    /**
     * All that a trace still knows. Who takes part is whoever is named in it.
     *
     * @param title what it is a run of
     */
    public static Recording of(String title, Trace trace) {
        List<TraceEvent> events = trace.events();
        TreeSet<MemberId> members = new TreeSet<>(Names.BY_NAME);
        events.stream().flatMap(TraceRecording::named).forEach(members::add);
        long lastMillis = events.isEmpty() ? 0 : events.get(events.size() - 1).atMillis();
        long endMillis = Math.max(lastMillis, trace.endMillis());
        return new Recording(title, List.copyOf(members), periodMillis(trace.header()), endMillis, events);
    }

    /** What else there is to know of the run: its seed and settings, and whether its beginning is missing. */
    public static List<String> notes(Trace trace) {
        Stream<String> cut = trace.dropped() == 0
                ? Stream.of()
                : Stream.of("The first " + trace.dropped() + " events are no longer known: what members did before "
                        + "that is missing.");
        return Stream.concat(Stream.of(trace.header()), cut).toList();
    }

    private static Stream<MemberId> named(TraceEvent event) {
        if (event instanceof TraceEvent.Called called) {
            return Stream.of(called.member());
        } else if (event instanceof TraceEvent.Sent sent) {
            return Stream.concat(Stream.of(sent.from()), sent.to().stream());
        } else if (event instanceof TraceEvent.Changed changed) {
            return Stream.of(changed.member(), changed.about());
        } else if (event instanceof TraceEvent.Crashed crashed) {
            return Stream.of(crashed.member());
        } else if (event instanceof TraceEvent.Noted noted) {
            return noted.member().stream();
        }
        return Stream.of();
    }

    /** The header tells only what is not as usual. */
    static long periodMillis(String header) {
        Matcher told = PROBE_INTERVAL.matcher(header);
        Duration usual = GossipConfig.defaults().probeInterval();
        return Math.max(1, (told.find() ? duration(told.group(1)).orElse(usual) : usual).toMillis());
    }

    private static Optional<Duration> duration(String text) {
        try {
            return Optional.of(Duration.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
