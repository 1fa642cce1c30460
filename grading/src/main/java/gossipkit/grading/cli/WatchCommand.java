package gossipkit.grading.cli;

import gossipkit.grading.Isolation;
import gossipkit.grading.UsageError;
import gossipkit.grading.batch.Interruption;
import gossipkit.grading.report.Paint;
import gossipkit.grading.subject.SubjectLoader;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.subject.Ungradable;
import gossipkit.grading.watch.Display;
import gossipkit.grading.watch.SourceWatch;
import gossipkit.grading.watch.TerminalDisplay;
import gossipkit.grading.watch.Transcript;
import gossipkit.grading.watch.Watch;
import gossipkit.grading.watch.WatchedSubject;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kit watch}. */
@Command(
        name = "watch",
        description = {
            "Grade a subject again at each save, from the item that failed last.",
            "Where there is no terminal, it prints line after line, reads no keys, and goes on until it is stopped."
        },
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:ended by the key q, or by Ctrl-C on a terminal",
            "2:wrong usage",
            "4:the grader itself failed",
            "130, 143:stopped"
        })
final class WatchCommand implements Callable<Integer> {

    private final Equipment equipment;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SUBJECT",
            arity = "0..1",
            defaultValue = "exercise",
            description = "exercise (the default), solution, or a path to a folder or .java file.")
    private String subject;

    @Mixin
    private OpenSeedOption seed;

    @Mixin
    private IsolationOption isolation;

    WatchCommand(Equipment equipment) {
        this.equipment = equipment;
    }

    @Override
    public Integer call() throws Ungradable {
        requireEditable();
        look();
        return isolation.with(equipment, subject, this::watch);
    }

    private void requireEditable() {
        if (subject.startsWith("mutant:") || subject.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            throw new UsageError(
                    "nobody edits " + subject + ": watch exercise, solution, or the path of a folder or .java file");
        }
    }

    /** The sources, or why there are none. */
    private Object look() {
        try {
            return new Subjects().find(subject);
        } catch (Ungradable why) {
            return why.reason();
        }
    }

    /** The same while it is watched: the path itself may be gone for a while. */
    private Object lookAgain() {
        try {
            return look();
        } catch (UsageError gone) {
            return gone.getMessage();
        }
    }

    private int watch(SubjectLoader subjects, Isolation where) {
        try (WatchedSubject watched = new WatchedSubject(subject, subjects, where, equipment.isolated())) {
            return watch(new Watch(watched, equipment.grader(), seed.value()));
        }
    }

    private int watch(Watch watch) {
        try (Display display = display(watch);
                Interruption end = new Interruption(display::close)) {
            watch.follow(new SourceWatch(this::lookAgain));
            watch.run(display);
            return ExitStatus.OK.code();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitStatus.FAULT.code();
        }
    }

    private Display display(Watch watch) {
        Paint paint = Terminal.paint(spec);
        Optional<TerminalDisplay> terminal = TerminalDisplay.ofProcess(subject, paint);
        terminal.ifPresent(display -> display.listen(watch::tell));
        return terminal.<Display>map(display -> display)
                .orElseGet(() -> new Transcript(spec.commandLine().getOut(), subject, paint));
    }
}
