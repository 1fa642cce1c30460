package gossipkit.grading.cli;

import gossipkit.grading.UsageError;
import gossipkit.grading.simulate.scenario.Said;
import gossipkit.grading.simulate.scenario.Scenario;
import gossipkit.grading.simulate.scenario.ScenarioFile;
import gossipkit.grading.simulate.scenario.ScenarioKey;
import gossipkit.grading.simulate.scenario.ScenarioReader;
import gossipkit.grading.subject.Ungradable;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            description = "As for kit grade. The default is exercise; with --claims, the reference if there is one.")
    private Optional<String> subject = Optional.empty();

    @Option(
            names = "--scenario",
            paramLabel = "FILE",
            description = "Read settings and faults from a YAML file: the options below without dashes, a line each.")
    private Path file;

    @Option(names = "--html", paramLabel = "FILE", description = "Write a page to that file that plays the run.")
    private Path html;

    @Option(names = "--json", description = "Print JSON and nothing else.")
    private boolean json;

    @Option(names = "--csv", description = "Print the rounds as CSV and nothing else.")
    private boolean csv;

    @Option(names = "--compare", description = "Instead of one run, compare all strategies on the same seeds.")
    private boolean compare;

    @Option(names = "--claims", description = "Instead, measure again what courses and READMEs claim about gossip.")
    private boolean claims;

    @Option(names = "--seeds", paramLabel = "K", description = "With --compare (20) or --claims (100), so many seeds.")
    private Optional<Integer> seeds = Optional.empty();

    @Option(names = "--write", description = "With --claims: make exercise/NUMBERS.md of it.")
    private boolean write;

    @Mixin
    private IsolationOption isolation;

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
        exclude(json && csv, "--json or --csv");
        exclude(compare && claims, "--compare or --claims");
        exclude((compare || claims) && csv, "--csv or --compare or --claims");
        exclude((compare || claims) && html != null, "--html or --compare or --claims");
        require(write, "--write", claims, "--claims");
        require(seeds.isPresent(), "--seeds", compare || claims, "--compare or --claims");
        if (seeds.orElse(1) < 1) {
            throw new UsageError("--seeds must be at least 1: " + seeds.get());
        }
        Scenario scenario = ScenarioReader.read(said());
        try {
            return chosen(scenario).code();
        } catch (Ungradable why) {
            return NotLoaded.tell(spec, why).code();
        }
    }

    private ExitStatus chosen(Scenario scenario) throws Ungradable {
        // Both streams are asked for before anything takes what the subject prints on them.
        PrintWriter err = spec.commandLine().getErr();
        spec.commandLine().getOut().flush();
        SubjectChoice choice = new SubjectChoice(equipment, isolation, subject, err);
        if (claims) {
            return new ManySimulations(spec, choice, json, seeds).claims(write);
        }
        return compare
                ? new ManySimulations(spec, choice, json, seeds).compare(scenario)
                : new OneSimulation(spec, choice, scenario, Optional.ofNullable(html)).show(json, csv);
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

    private static void exclude(boolean both, String names) {
        if (both) {
            throw new UsageError("either " + names);
        }
    }

    private static void require(boolean said, String name, boolean fits, String needed) {
        if (said && !fits) {
            throw new UsageError(name + " goes with " + needed);
        }
    }
}
