package gossipkit.grading.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Diagrams to write. */
public final class Diagrams {

    private Diagrams() {}

    /** One member, of whom these things are told, a row each. */
    public static Diagram of(String... texts) {
        List<DiagramRow> rows = Stream.of(texts)
                .map(text -> new DiagramRow(0, 0, Optional.of(0), DiagramRow.LIFE, Optional.empty(), List.of(), text))
                .toList();
        return new Diagram("", List.of("node1"), List.of(), rows);
    }

    /** Two members, whose names, message and header are that. */
    public static Diagram saying(String text) {
        DiagramArrow arrow = new DiagramArrow(0, List.of(1), false, List.of(), text);
        DiagramRow sent = new DiagramRow(3, 7, Optional.of(0), DiagramRow.CALL, Optional.of(arrow), List.of(), text);
        return new Diagram(text, List.of(text, text), List.of(text), List.of(sent));
    }
}
