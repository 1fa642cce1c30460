package gossipkit.grading.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import gossipkit.grading.check.Failure;
import gossipkit.grading.report.JsonText;
import gossipkit.grading.report.OutputFolder;
import gossipkit.grading.simulate.MemberGuard;
import gossipkit.grading.simulate.claims.ClaimResult;
import gossipkit.grading.simulate.claims.Claims;
import gossipkit.grading.simulate.claims.ClaimsText;
import gossipkit.grading.simulate.claims.NumbersPage;
import gossipkit.grading.simulate.compare.CompareText;
import gossipkit.grading.simulate.compare.Comparison;
import gossipkit.grading.simulate.compare.ComparisonResult;
import gossipkit.grading.simulate.rumour.RumourSettings;
import gossipkit.grading.simulate.scenario.Scenario;
import gossipkit.grading.subject.KitFolder;
import gossipkit.grading.subject.Ungradable;
import gossipkit.sim.ProtocolFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import picocli.CommandLine.Model.CommandSpec;

/** Many runs at once: the strategies side by side, or the claims about gossip. */
final class ManySimulations {

    private static final int SCHEMA = 1;

    /** Far more than all runs take together: whoever takes longer never ends. */
    private static final Duration LIMIT = Duration.ofHours(1);

    private static final int COMPARED_SEEDS = 20;

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new Jdk8Module()).build();

    private final CommandSpec spec;
    private final SubjectChoice subject;
    private final boolean json;
    private final Optional<Integer> seeds;

    ManySimulations(CommandSpec spec, SubjectChoice subject, boolean json, Optional<Integer> seeds) {
        this.spec = spec;
        this.subject = subject;
        this.json = json;
        this.seeds = seeds;
    }

    /** Size, fanout, length and first seed are those of the scenario; faults play no part. */
    ExitStatus compare(Scenario scenario) throws Ungradable {
        Comparison comparison = new Comparison(
                scenario.settings().members(),
                scenario.settings().config(),
                RumourSettings.defaults(),
                scenario.settings().seed(),
                seeds.orElse(COMPARED_SEEDS),
                (int) scenario.length().dividedBy(scenario.round()));
        return measured("exercise", comparison::result, comparison.runs(), this::show);
    }

    private void show(ComparisonResult result) {
        ObjectNode document = JsonNodeFactory.instance.objectNode().put("schema", SCHEMA);
        document.setAll((ObjectNode) JSON.valueToTree(result));
        print(json ? JsonText.of(document) : CompareText.of(result));
    }

    /** @param write whether to make the page of it, too */
    ExitStatus claims(boolean write) throws Ungradable {
        int count = seeds.orElse(Claims.USUAL_SEEDS);
        Path page = write ? KitFolder.find().numbers() : null;
        return measured(
                usualSubject(),
                (members, done) -> Claims.measure(members, count, done),
                Claims.figures(count),
                results -> show(results, page));
    }

    /** The reference, where there is one: learners have none. */
    private static String usualSubject() {
        return Files.isDirectory(KitFolder.find().solution()) ? "solution" : "exercise";
    }

    private void show(List<ClaimResult> results, Path page) {
        ObjectNode document = JsonNodeFactory.instance.objectNode().put("schema", SCHEMA);
        document.set(
                "claims",
                JSON.valueToTree(results.stream().map(ClaimResult::plain).toList()));
        print(json ? JsonText.of(document) : ClaimsText.of(results));
        if (page != null) {
            OutputFolder.writeFile(page, NumbersPage.of(results));
            (json ? spec.commandLine().getErr() : spec.commandLine().getOut()).println("\nwritten: " + page);
        }
    }

    /** What is measured with a subject's members, and tells after each figure how many there are. */
    @FunctionalInterface
    private interface Measurement<T> {
        T of(ProtocolFactory members, IntConsumer done);
    }

    private <T> ExitStatus measured(String usual, Measurement<T> measurement, int figures, Consumer<T> show)
            throws Ungradable {
        return subject.with(usual, loaded -> {
            AtomicReference<T> result = new AtomicReference<>();
            Optional<Failure> failure;
            try (ProgressLine progress = new ProgressLine(spec.commandLine().getErr(), "figures")) {
                IntConsumer done = figure -> {
                    loaded.endRun();
                    progress.ended(figure, figures);
                };
                failure = new MemberGuard(LIMIT).run(() -> result.set(measurement.of(loaded.members(), done)));
            }
            failure.map(Failure::message).ifPresentOrElse(this::tell, () -> show.accept(result.get()));
            return failure.isEmpty() ? ExitStatus.OK : ExitStatus.BELOW;
        });
    }

    private void tell(String failure) {
        spec.commandLine().getErr().println("kit: nothing was measured: " + failure);
    }

    private void print(String text) {
        spec.commandLine().getOut().print(text);
        spec.commandLine().getOut().flush();
    }
}
