package gossipkit.grading.cli;

import gossipkit.grading.UsageError;
import gossipkit.grading.check.Failure;
import gossipkit.grading.report.OutputFolder;
import gossipkit.grading.simulate.ClusterRun;
import gossipkit.grading.simulate.ClusterRunner;
import gossipkit.grading.simulate.Recording;
import gossipkit.grading.simulate.page.AnimationPage;
import gossipkit.grading.simulate.report.SimulationCsv;
import gossipkit.grading.simulate.report.SimulationJson;
import gossipkit.grading.simulate.report.SimulationText;
import gossipkit.grading.simulate.rumour.RumourSettings;
import gossipkit.grading.simulate.scenario.Cast;
import gossipkit.grading.simulate.scenario.Scenario;
import gossipkit.grading.subject.LoadedSubject;
import gossipkit.grading.subject.Ungradable;
import gossipkit.sim.ProtocolFactory;
import gossipkit.sim.TraceEvent;
import gossipkit.swim.MemberId;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** One run, told as its user asked for it. */
final class OneSimulation {

    private static final int MILLIS_PER_SECOND = 1_000;

    private final CommandSpec spec;
    private final SubjectChoice subject;
    private final Scenario scenario;
    private final Optional<Path> html;
    private final List<TraceEvent> recorded = new ArrayList<>();

    /** @param html where a page goes that plays it */
    OneSimulation(CommandSpec spec, SubjectChoice subject, Scenario scenario, Optional<Path> html) {
        this.spec = spec;
        this.subject = subject;
        this.scenario = scenario;
        this.html = html;
    }

    ExitStatus show(boolean json, boolean csv) throws Ungradable {
        requireRoom(scenario.settings().members());
        ClusterRun run = scenario.isOfRumour() ? spread() : subject.with("exercise", this::run);
        PrintWriter screen = spec.commandLine().getOut();
        screen.print(
                json
                        ? SimulationJson.of(run)
                        : csv ? SimulationCsv.of(run) : SimulationText.of(run, Terminal.paint(spec)));
        html.ifPresent(file -> {
            writePage(run, file);
            (json || csv ? spec.commandLine().getErr() : screen).println("\nwritten: " + file);
        });
        screen.flush();
        run.failure().map(Failure::message).ifPresent(message -> tellFailure(run, message));
        return run.failure().isEmpty() ? ExitStatus.OK : ExitStatus.BELOW;
    }

    private void requireRoom(int members) {
        if (html.isPresent()) {
            AnimationPage.requireFit(members);
        }
        if (members > ClusterRunner.MEMBERS_MAX && !scenario.isOfRumour()) {
            throw new UsageError("--nodes: " + members + " members are too many that watch each other: at most "
                    + ClusterRunner.MEMBERS_MAX);
        }
    }

    /** No subject is needed. */
    private ClusterRun spread() {
        ProtocolFactory members = scenario.strategy().members(RumourSettings.defaults(), null);
        try (LoadedSubject rumour =
                new LoadedSubject("a rumour by " + scenario.strategy().label(), members)) {
            return run(rumour);
        }
    }

    private ClusterRun run(LoadedSubject members) {
        try (ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), "virtual seconds")) {
            int length = (int) scenario.length().toSeconds();
            return new ClusterRunner(members, scenario, html.isPresent() ? recorded::add : event -> {})
                    .run(now -> progress.ended((int) (now / MILLIS_PER_SECOND), length));
        }
    }

    private void writePage(ClusterRun run, Path file) {
        long roundMillis = scenario.round().toMillis();
        Optional<MemberId> rumour = run.scenario().isOfRumour() ? Optional.of(Cast.RUMOUR) : Optional.empty();
        String title = SimulationText.title(run);
        Recording recording = new Recording(title, run.members(), roundMillis, run.endMillis(), recorded, rumour);
        OutputFolder.writeFile(file, AnimationPage.of(recording, SimulationText.notes(run)));
    }

    private void tellFailure(ClusterRun run, String message) {
        String when = "the run ended early, after " + run.endMillis() + " ms: ";
        spec.commandLine().getErr().println("kit: " + when + message);
    }
}
