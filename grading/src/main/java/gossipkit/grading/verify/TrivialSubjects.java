package gossipkit.grading.verify;

import gossipkit.grading.Resource;
import gossipkit.grading.subject.SubjectSources;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Implementations that take no effort, and so must earn next to nothing. */
public final class TrivialSubjects {

    private static final String FOLDER = "/gossipkit/grading/trivial/";

    private TrivialSubjects() {}

    /** Their sources. */
    public static List<SubjectSources> all() {
        return Stream.of("do-nothing", "always-throws", "echo", "acks-only", "random-gossip", "canned")
                .map(TrivialSubjects::read)
                .toList();
    }

    private static SubjectSources read(String name) {
        String text = Resource.text(TrivialSubjects.class, FOLDER + name + "/" + SubjectSources.PROTOCOL_FILE);
        return SubjectSources.of(name, Map.of(SubjectSources.PROTOCOL_FILE, text));
    }
}
