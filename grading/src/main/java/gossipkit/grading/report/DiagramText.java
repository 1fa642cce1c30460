package gossipkit.grading.report;

import gossipkit.grading.Harmless;
import java.util.ArrayList;
import java.util.List;

/**
 * A diagram as text: {@code o} a call, {@code !} a changed belief, {@code #} a crash, {@code X} a lost message,
 * {@code *} something done to the cluster.
 */
final class DiagramText {

    private final Diagram diagram;
    private final List<String> lines = new ArrayList<>();

    DiagramText(Diagram diagram) {
        this.diagram = diagram;
    }

    String draw() {
        Canvas canvas = new Canvas(diagram.members(), labelLengthMax());
        if (!diagram.header().isBlank()) {
            lines.add(Harmless.line(Canvas.ascii(diagram.header()), Canvas.WIDTH_MAX));
        }
        lines.add(canvas.head());
        diagram.notes().forEach(this::note);
        for (DiagramRow row : diagram.rows()) {
            if (row.leftOutBefore() > 0) {
                note(row.leftOutBefore() + " more lines");
            }
            lines.add(canvas.draw(row));
        }
        return Harmless.block(String.join("\n", lines));
    }

    private void note(String text) {
        lines.add("  " + Harmless.line(Canvas.ascii("... " + text), Canvas.WIDTH_MAX - 2));
    }

    private int labelLengthMax() {
        return diagram.rows().stream()
                .flatMap(row -> row.arrow().stream())
                .mapToInt(arrow -> arrow.label().length())
                .max()
                .orElse(0);
    }
}
