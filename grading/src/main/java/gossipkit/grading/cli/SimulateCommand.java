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
import gossipkit.grading.simulate.scenario.Said;
import gossipkit.grading.simulate.scenario.Scenario;
import gossipkit.grading.simulate.scenario.ScenarioFile;
import gossipkit.grading.simulate.scenario.ScenarioKey;
import gossipkit.grading.simulate.scenario.ScenarioReader;
import gossipkit.grading.subject.LoadedSubject;
import gossipkit.grading.subject.Ungradable;
import gossipkit.sim.ProtocolFactory;
import gossipkit.sim.TraceEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kit simulate}. */
@Command(
        name = "simulate",
        description = "Watch a cluster of a subject gossip, under the faults that you choose.",
        sortOptions = false,
        exitCodeListHeading = "Exit status:%n",
        exitCodeList = {
            "0:the run came to its end",
            "1:a member failed it",
            "2:wrong usage",
            "3:the subject cannot be loaded",
            "4:the grader itself failed"
        })
final class SimulateCommand implements Callable<Integer> {

    private final Equipment equipment;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SUBJECT",
            arity = "0..1",
            defaultValue = "exercise",
            description = "As for kit grade; the default is exercise.")
    private String subject;

    @Option(
            names = "--scenario",
            paramLabel = "FILE",
            description = "Read settings and faults from a YAML file: the options below without dashes, a line each.")
    private Path file;

    @Option(names = "--json", description = "Print the run as JSON and nothing else.")
    private boolean json;

    @Option(names = "--csv", description = "Print the rounds as CSV and nothing else.")
    private boolean csv;

    @Option(names = "--html", paramLabel = "FILE", description = "Write a page to that file that plays the run.")
    private Path html;

    @Mixin
    private IsolationOption isolation;

    private final List<TraceEvent> recorded = new ArrayList<>();

    private SimulateCommand(Equipment equipment) {
        this.equipment = equipment;
    }

    /** The command with an option for each {@link ScenarioKey}. */
    static CommandLine commandLine(Equipment equipment) {
        CommandLine command = new CommandLine(new SimulateCommand(equipment));
        for (ScenarioKey key : ScenarioKey.values()) {
            command.getCommandSpec()
                    .addOption(OptionSpec.builder("--" + key.word())
                            .paramLabel(key.form())
                            .description(key.meaning())
                            .type(key.isRepeatable() ? List.class : String.class)
                            .auxiliaryTypes(String.class)
                            .build());
        }
        return command;
    }

    @Override
    public Integer call() {
        if (json && csv) {
            throw new UsageError("either --json or --csv");
        }
        Scenario scenario = ScenarioReader.read(said());
        if (html != null) {
            AnimationPage.requireFit(scenario.settings().members());
        }
        try {
            ClusterRun run = scenario.isOfRumour() ? spread(scenario) : watched(scenario);
            show(run);
            if (html != null) {
                writePage(run);
            }
            return (run.failure().isEmpty() ? ExitStatus.OK : ExitStatus.BELOW).code();
        } catch (Ungradable why) {
            return NotLoaded.tell(spec, why).code();
        }
    }

    private static void requireRoom(int members) {
        if (members > ClusterRunner.MEMBERS_MAX) {
            throw new UsageError("--nodes: " + members + " members are too many that watch each other: at most "
                    + ClusterRunner.MEMBERS_MAX);
        }
    }

    /** What the file says, then what the command line says, which holds where both say something. */
    private List<Said> said() {
        List<Said> said = new ArrayList<>(file == null ? List.of() : ScenarioFile.read(file));
        for (ScenarioKey key : ScenarioKey.values()) {
            String name = "--" + key.word();
            OptionSpec option = spec.findOption(name);
            option.originalStringValues().forEach(value -> said.add(new Said(key, value, name)));
        }
        return said;
    }

    /** No subject is needed. */
    private ClusterRun spread(Scenario scenario) {
        ProtocolFactory members = scenario.strategy().members(RumourSettings.defaults(), null);
        try (LoadedSubject rumour =
                new LoadedSubject("a rumour by " + scenario.strategy().label(), members)) {
            return run(rumour, scenario);
        }
    }

    private ClusterRun watched(Scenario scenario) throws Ungradable {
        requireRoom(scenario.settings().members());
        return isolation.with(equipment, subject, (subjects, where) -> {
            try (LoadedSubject loaded = subjects.load(subject)) {
                return run(loaded, scenario);
            }
        });
    }

    private ClusterRun run(LoadedSubject members, Scenario scenario) {
        try (ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), "virtual seconds")) {
            int length = (int) scenario.length().toSeconds();
            return new ClusterRunner(members, scenario, html == null ? event -> {} : recorded::add)
                    .run(now -> progress.ended((int) (now / 1_000), length));
        }
    }

    private void show(ClusterRun run) {
        String text = json
                ? SimulationJson.of(run)
                : csv ? SimulationCsv.of(run) : SimulationText.of(run, Terminal.paint(spec));
        spec.commandLine().getOut().print(text);
        spec.commandLine().getOut().flush();
        run.failure()
                .map(Failure::message)
                .ifPresent(message -> spec.commandLine()
                        .getErr()
                        .println("kit: the run ended early, after " + run.endMillis() + " ms: " + message));
    }

    private void writePage(ClusterRun run) {
        long roundMillis = run.scenario().round().toMillis();
        Recording recording = new Recording(run.subject(), run.members(), roundMillis, run.endMillis(), recorded);
        OutputFolder.writeFile(html, AnimationPage.of(recording, SimulationText.notes(run)));
        if (!json && !csv) {
            spec.commandLine().getOut().println("\nwritten: " + html);
            spec.commandLine().getOut().flush();
        }
    }
}
