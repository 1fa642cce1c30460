package gossipkit.grading.simulate.page;

import com.fasterxml.jackson.annotation.JsonValue;
import gossipkit.grading.Harmless;
import gossipkit.grading.report.Names;
import gossipkit.sim.TraceEvent;
import gossipkit.sim.TraceEvent.Called;
import gossipkit.sim.TraceEvent.Crashed;
import gossipkit.sim.TraceEvent.Noted;
import gossipkit.swim.MemberId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What was done to the cluster. What is done to several members at once is one mark. */
final class Marks implements Track {

    private static final Pattern BY_THE_USER = Pattern.compile("(bootstrap|leave|updateMetadata)\\(.*", Pattern.DOTALL);
    private static final int CHARS_MAX = 300;

    private record Deed(long atMillis, String text) {}

    private final Map<Deed, List<MemberId>> deeds = new LinkedHashMap<>();

    @Override
    public void read(TraceEvent event) {
        if (event instanceof Crashed crashed) {
            add(crashed.atMillis(), "crash", Optional.of(crashed.member()));
        } else if (event instanceof Noted noted && noted.isPartition()) {
            noted.side().forEach(member -> add(noted.atMillis(), "partition", Optional.of(member)));
        } else if (event instanceof Noted noted) {
            add(noted.atMillis(), noted.what(), noted.member());
        } else if (event instanceof Called called
                && BY_THE_USER.matcher(called.call()).matches()) {
            add(called.atMillis(), verb(called.call()), Optional.of(called.member()));
        }
    }

    private static String verb(String call) {
        return call.startsWith("bootstrap(") ? "join" : call.startsWith("leave(") ? "leave" : call;
    }

    private void add(long atMillis, String text, Optional<MemberId> member) {
        List<MemberId> members = deeds.computeIfAbsent(new Deed(atMillis, text), unseen -> new ArrayList<>());
        member.ifPresent(members::add);
    }

    @JsonValue
    List<Mark> list() {
        return deeds.entrySet().stream()
                .map(deed -> mark(deed.getKey(), deed.getValue()))
                .toList();
    }

    private static Mark mark(Deed deed, List<MemberId> members) {
        String what = deed.text().split("[ (]", 2)[0];
        String text = members.isEmpty() ? deed.text() : deed.text() + ": " + Names.of(members);
        return new Mark(deed.atMillis(), Harmless.part(what, CHARS_MAX), Harmless.part(text, CHARS_MAX));
    }
}
