package gossipkit.grading.cli;

import gossipkit.grading.report.Paint;
import picocli.CommandLine.Model.CommandSpec;

/** What a command may do where its user reads it. */
final class Terminal {

    private Terminal() {}

    /** Colours where picocli sees a terminal that shows them, and nobody has asked for none. */
    static Paint paint(CommandSpec spec) {
        return spec.commandLine().getColorScheme().ansi().enabled() ? Paint.COLOURED : Paint.PLAIN;
    }
}
