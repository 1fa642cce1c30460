package gossipkit.grading.subject;

import gossipkit.grading.UsageError;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.spi.ToolProvider;

/**
 * The module of the mutants, which is not part of a learner's kit: so the grader knows it only as a tool that may be
 * there at run time.
 *
 * @param provider empty in a learner's kit
 */
record MutantTool(Optional<ToolProvider> provider) {

    private static final String NAME = "gossipkit-mutants";

    /** The one on the class path. */
    static MutantTool find() {
        return new MutantTool(ToolProvider.findFirst(NAME));
    }

    /**
     * What it prints.
     *
     * @throws UsageError if it is not there, or refuses: its reason is one line
     */
    String run(String... arguments) {
        ToolProvider mutants = provider.orElseThrow(() -> new UsageError("this kit has no mutants"));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        if (mutants.run(new PrintWriter(out), new PrintWriter(err), arguments) != 0) {
            throw new UsageError(err.toString().strip());
        }
        return out.toString();
    }
}
