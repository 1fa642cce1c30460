package gossipkit.grading.watch;

import gossipkit.grading.report.Paint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedString;
import org.jline.utils.InfoCmp.Capability;

/** A terminal that is drawn anew whenever something happens, and read key by key. */
public final class TerminalDisplay implements Display {

    private final Terminal terminal;
    private final org.jline.utils.Display lines;
    private final Screen screen;
    private boolean closed;

    private TerminalDisplay(Terminal terminal, String subject, Paint paint) {
        this.terminal = terminal;
        this.lines = new org.jline.utils.Display(terminal, true);
        this.screen = new Screen(subject, paint);
    }

    /**
     * Takes over the terminal that this process was started in.
     *
     * @return empty if there is none that can be drawn on: its input or output is a file or a pipe
     */
    public static Optional<TerminalDisplay> ofProcess(String subject, Paint paint) {
        try {
            return Optional.of(
                    on(TerminalBuilder.builder().system(true).dumb(false).build(), subject, paint));
        } catch (IOException | IllegalStateException none) {
            return Optional.empty();
        }
    }

    /** Takes over that terminal. */
    static TerminalDisplay on(Terminal terminal, String subject, Paint paint) {
        terminal.enterRawMode();
        terminal.puts(Capability.enter_ca_mode);
        terminal.puts(Capability.cursor_invisible);
        return new TerminalDisplay(terminal, subject, paint);
    }

    /** Tells of each key, and of the window's new size; Ctrl-C, or that the terminal is gone, is a wish to quit. */
    public void listen(Consumer<Event> listener) {
        // Left to itself, it would end this process on the spot, with the terminal as it is now.
        terminal.handle(Terminal.Signal.INT, signal -> listener.accept(new Event.Pressed(Key.QUIT)));
        terminal.handle(Terminal.Signal.WINCH, signal -> listener.accept(new Event.Resized()));
        Thread keys = new Thread(() -> readKeys(listener), "keys");
        keys.setDaemon(true);
        keys.start();
    }

    private void readKeys(Consumer<Event> listener) {
        try {
            for (int character = terminal.reader().read();
                    character >= 0;
                    character = terminal.reader().read()) {
                Key.of(character).map(Event.Pressed::new).ifPresent(listener);
            }
        } catch (IOException gone) {
            // As at its end.
        }
        listener.accept(new Event.Pressed(Key.QUIT));
    }

    @Override
    public synchronized void show(Event event, Standing standing) {
        if (closed) {
            return;
        }
        lines.resize(terminal.getHeight(), terminal.getWidth());
        lines.update(fitting(standing), 0);
    }

    private List<AttributedString> fitting(Standing standing) {
        return screen.lines(standing, terminal.getHeight(), Key.LEGEND).stream()
                .map(line -> AttributedString.fromAnsi(line).columnSubSequence(0, terminal.getWidth()))
                .toList();
    }

    /** Gives the terminal back as it was; twice does no harm. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        terminal.puts(Capability.cursor_normal);
        terminal.puts(Capability.exit_ca_mode);
        terminal.flush();
        try {
            terminal.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
