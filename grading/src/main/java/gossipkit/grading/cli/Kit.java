package gossipkit.grading.cli;

import gossipkit.grading.UsageError;
import gossipkit.grading.grade.Grader;
import gossipkit.grading.grade.KitVersion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program {@code grading/kit}. */
@Command(
        name = "kit",
        description = "Grades implementations of the SWIM exercise.",
        versionProvider = Kit.Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Kit implements Runnable {

    @Spec
    private CommandSpec spec;

    @CommandLine.Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help and exit.")
    private boolean help;

    @CommandLine.Option(names = "--version", versionHelp = true, description = "Print the version and exit.")
    private boolean version;

    @CommandLine.Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show the stack trace of an error.")
    private void debug(boolean on) {
        System.setProperty(Grader.DEBUG_PROPERTY, Boolean.toString(on));
    }

    /** The command line with all its commands; a new command is one more line here. */
    public static CommandLine commandLine(Equipment equipment) {
        return new CommandLine(new Kit())
                .addSubcommand(new GradeCommand(equipment))
                .addSubcommand(new GradeTestsCommand())
                .addSubcommand(new QuizCommand())
                .addSubcommand(new WatchCommand(equipment))
                .addSubcommand(new ReplayCommand(equipment))
                .addSubcommand(SimulateCommand.commandLine(equipment))
                .addSubcommand(new MutantsCommand(equipment))
                .addSubcommand(new ReportCommand(equipment))
                .addSubcommand(new PackCommand(equipment))
                .addSubcommand(new VerifyCommand(equipment))
                .addSubcommand(new SoakCommand(equipment))
                .addSubcommand(new BatchCommand(equipment))
                .addSubcommand(new WorkerCommand())
                .addSubcommand(new PackageCommand())
                .addSubcommand(new BatchWorkerCommand(equipment))
                .addSubcommand(new HandoutCommand(equipment))
                .addSubcommand(new BenchCommand(equipment))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(Kit::misused)
                .setExecutionExceptionHandler(Kit::failed);
    }

    /** Ends the process with an {@link ExitStatus}. */
    public static void main(String[] arguments) {
        // Threads that hang in a subject must not keep the process alive.
        System.exit(commandLine(Equipment.ofKit()).execute(arguments));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command? See kit -h");
    }

    private static int misused(ParameterException e, String[] arguments) {
        e.getCommandLine().getErr().println("kit: " + firstLine(e));
        return ExitStatus.USAGE.code();
    }

    private static int failed(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
        boolean misuse = e instanceof UsageError;
        String message = misuse ? firstLine(e) : "the grader itself failed: " + firstLine(e) + " (see --debug)";
        command.getErr().println("kit: " + message);
        if (Boolean.getBoolean(Grader.DEBUG_PROPERTY)) {
            e.printStackTrace(command.getErr());
        }
        return misuse ? ExitStatus.USAGE.code() : ExitStatus.FAULT.code();
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse(e.toString());
    }

    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"Gossip Kit " + KitVersion.text()};
        }
    }
}
