package gossipkit.grading.instructor;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gossipkit.grading.report.JsonText;
import java.util.Collection;
import java.util.List;

/**
 * {@code mutation-report.json}: PIT's mutations and the known mutants in the sources of the reference, as the schema of
 * mutation-testing-elements has it (version 2). Dashboards of mutation tests read it.
 */
public final class SchemaJson {

    private static final int HIGH = 100;
    private static final int LOW = 80;

    private final InstructorReport report;

    private SchemaJson(InstructorReport report) {
        this.report = report;
    }

    /** The whole document. */
    public static String of(InstructorReport report) {
        return JsonText.of(new SchemaJson(report).document());
    }

    private ObjectNode document() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("schemaVersion", "2");
        root.putObject("thresholds").put("high", HIGH).put("low", LOW);
        root.putObject("framework")
                .put("name", "Gossip Kit")
                .put("version", report.matrix().reference().kit());
        ObjectNode files = root.putObject("files");
        report.sources().forEach((name, text) -> addFile(files, name, text));
        ArrayNode tests = root.putObject("testFiles").putObject("checks").putArray("tests");
        report.matrix()
                .checks()
                .forEach(check -> tests.addObject().put("id", check.check()).put("name", check.check()));
        return root;
    }

    private void addFile(ObjectNode files, String name, String text) {
        ObjectNode file = files.putObject(name);
        file.put("language", "java");
        file.put("source", text);
        ArrayNode mutants = file.putArray("mutants");
        List<String> lines = text.lines().toList();
        report.mutants().stream()
                .filter(entry -> entry.difference().file().equals(name))
                .forEach(entry -> add(mutants, entry, lines));
        report.pit().map(PitResults::mutations).orElse(List.of()).stream()
                .filter(mutation -> mutation.file().equals(name))
                .forEach(mutation -> add(mutants, mutation, lines));
    }

    private static void add(ArrayNode mutants, MutantEntry entry, List<String> lines) {
        Difference difference = entry.difference();
        ObjectNode mutant = mutants.addObject();
        mutant.put("id", entry.id());
        mutant.put("mutatorName", "known mutant " + entry.id());
        mutant.put("description", entry.result().mutant().title());
        mutant.put("replacement", difference.replacement());
        mutant.put("status", status(entry));
        mutant.put("statusReason", entry.result().mutant().wrong());
        locate(mutant, lines, difference.firstLine(), difference.lastLine());
        addKillers(mutant, entry.result().killedBy());
    }

    private static String status(MutantEntry entry) {
        return switch (entry.result().status()) {
            case KILLED -> "Killed";
            case SURVIVED -> "Survived";
            case TIMED_OUT -> "Timeout";
            case NOT_COMPILED -> "CompileError";
        };
    }

    private void add(ArrayNode mutants, PitMutation mutation, List<String> lines) {
        ObjectNode mutant = mutants.addObject();
        mutant.put("id", "pit-" + mutants.size() + "-" + mutation.file());
        mutant.put("mutatorName", mutation.mutator());
        mutant.put("description", mutation.description());
        String proof = proof(mutation);
        mutant.put("status", proof.isEmpty() ? status(mutation) : "Ignored");
        if (!proof.isEmpty()) {
            mutant.put("statusReason", "equivalent: " + proof);
        }
        locate(mutant, lines, mutation.line(), mutation.line());
        addKillers(mutant, mutation.killedBy());
    }

    private String proof(PitMutation mutation) {
        return report.pit().orElseThrow().survivors().stream()
                .filter(survivor -> survivor.mutation().equals(mutation))
                .flatMap(survivor -> survivor.proof().stream())
                .findFirst()
                .orElse("");
    }

    private static String status(PitMutation mutation) {
        return switch (mutation.status()) {
            case "KILLED" -> "Killed";
            case "TIMED_OUT" -> "Timeout";
            case "SURVIVED" -> "Survived";
            case "NO_COVERAGE" -> "NoCoverage";
            case "NON_VIABLE" -> "CompileError";
            default -> "RuntimeError";
        };
    }

    private static void locate(ObjectNode mutant, List<String> lines, int first, int last) {
        String start = line(lines, first);
        ObjectNode location = mutant.putObject("location");
        location.putObject("start")
                .put("line", first)
                .put("column", start.length() - start.stripLeading().length() + 1);
        location.putObject("end")
                .put("line", last)
                .put("column", line(lines, last).length() + 1);
    }

    /** What is added at the end of a file stands below its last line. */
    private static String line(List<String> lines, int number) {
        return number <= lines.size() ? lines.get(number - 1) : "";
    }

    private static void addKillers(ObjectNode mutant, Collection<String> ids) {
        ArrayNode killers = mutant.putArray("killedBy");
        ids.forEach(killers::add);
    }
}
