package gossipkit.grading.watch;

import gossipkit.grading.report.ItemTable;
import gossipkit.grading.report.Paint;
import java.io.PrintWriter;

/** What happens, as lines one after another: where no terminal can be drawn anew. */
public final class Transcript implements Display {

    private final PrintWriter out;
    private final Screen screen;
    private final ItemTable table;

    /**
     * @param out where the lines go
     * @param subject the subject as the user would type it again
     * @param paint colours or none
     */
    public Transcript(PrintWriter out, String subject, Paint paint) {
        this.out = out;
        this.screen = new Screen(subject, paint);
        this.table = new ItemTable(paint);
    }

    @Override
    public void show(Event event, Standing standing) {
        if (event instanceof Event.Saved) {
            out.print("\n  saved\n");
        } else if (event instanceof Event.Graded graded
                && standing.grades().refusal().isEmpty()) {
            out.print(table.lines(graded.report().items()));
        } else if (event instanceof Event.Finished) {
            screen.afterItems(standing).forEach(line -> out.print(line + "\n"));
        }
        out.flush();
    }

    @Override
    public void close() {
        out.flush();
    }
}
