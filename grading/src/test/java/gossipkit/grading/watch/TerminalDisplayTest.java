package gossipkit.grading.watch;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.grading.report.Paint;
import gossipkit.tests.Item;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** On a terminal that is none: its keys and its screen are streams. */
@Timeout(60)
class TerminalDisplayTest {

    private static final String ENTER_SCREEN = "\u001b[?1049h";
    private static final String LEAVE_SCREEN = "\u001b[?1049l";

    private final ByteArrayOutputStream drawn = new ByteArrayOutputStream();

    @Test
    void tellsOfKeysWithoutEnter() throws Exception {
        BlockingQueue<Event> events = new LinkedBlockingQueue<>();
        LineDisciplineTerminal terminal = terminal();
        try (TerminalDisplay display = TerminalDisplay.on(terminal, "exercise", Paint.PLAIN)) {
            display.listen(events::add);
            terminal.processInputBytes("hxNpaq".getBytes(StandardCharsets.UTF_8));
            List<Event> told = new ArrayList<>();
            while (!told.contains(new Event.Pressed(Key.QUIT))) {
                told.add(events.take());
            }
            assertThat(told)
                    .containsExactly(
                            new Event.Pressed(Key.HINT),
                            new Event.Pressed(Key.NEXT),
                            new Event.Pressed(Key.PREVIOUS),
                            new Event.Pressed(Key.ALL),
                            new Event.Pressed(Key.QUIT));
        }
    }

    @Test
    void drawsOnAScreenOfItsOwnAndGivesTheTerminalBack() throws IOException {
        Terminal terminal = terminal();
        TerminalDisplay display = TerminalDisplay.on(terminal, "exercise", Paint.PLAIN);
        assertThat(terminal.getAttributes().getLocalFlag(LocalFlag.ICANON)).isFalse();

        display.show(new Event.Resized(), Reports.graded(Reports.failing(Item.LEAVE, "c")));
        assertThat(text()).contains(ENTER_SCREEN, "leave.c", "q quit").doesNotContain(LEAVE_SCREEN);

        display.close();
        display.close();
        String all = text();
        assertThat(all).containsOnlyOnce(LEAVE_SCREEN);
        display.show(new Event.Resized(), Standing.START);
        assertThat(text()).isEqualTo(all);
    }

    private LineDisciplineTerminal terminal() throws IOException {
        LineDisciplineTerminal terminal = new LineDisciplineTerminal("test", "xterm", drawn, StandardCharsets.UTF_8);
        terminal.setSize(new Size(100, 30));
        return terminal;
    }

    private String text() {
        return drawn.toString(StandardCharsets.UTF_8);
    }
}
