package gossipkit.mutants;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * The catalogue as a tool, so that the grader can do without this module.
 *
 * <pre>
 * list                               a line for each mutant: id, title, rule, origin, declared, belief, wrong, separated
 *                                    by tabs
 * write SOLUTION_DIR OUT_DIR [ID...] the sources of each mutant, or of those named, in OUT_DIR/ID
 * </pre>
 *
 * A mistake in the catalogue or in the arguments is one line on the error stream, and status 1.
 */
public final class MutantsTool implements ToolProvider {

    private final Supplier<MutantCatalogue> catalogue;

    /** Of the diffs in this module. */
    public MutantsTool() {
        this(MutantCatalogue::ofKit);
    }

    MutantsTool(Supplier<MutantCatalogue> catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String name() {
        return "gossipkit-mutants";
    }

    @Override
    public int run(PrintWriter out, PrintWriter err, String... arguments) {
        try {
            run(out, List.of(arguments));
            return 0;
        } catch (BrokenMutant | IllegalArgumentException | IOException e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    private void run(PrintWriter out, List<String> arguments) throws IOException {
        if (arguments.equals(List.of("list"))) {
            catalogue.get().diffs().forEach(diff -> out.println(line(diff.header())));
        } else if (arguments.size() >= 3 && arguments.get(0).equals("write")) {
            write(Path.of(arguments.get(1)), Path.of(arguments.get(2)), arguments.subList(3, arguments.size()));
        } else {
            throw new IllegalArgumentException("usage: " + name() + " list | write SOLUTION_DIR OUT_DIR [ID...]");
        }
    }

    private static String line(MutantHeader header) {
        return String.join(
                "\t",
                header.id(),
                header.title(),
                header.rule(),
                header.origin(),
                header.declared(),
                header.belief(),
                header.wrong());
    }

    private void write(Path solution, Path out, List<String> ids) throws IOException {
        MutantCatalogue mutants = catalogue.get();
        SortedMap<String, String> reference = sources(solution);
        List<MutantDiff> wanted = ids.isEmpty()
                ? mutants.diffs()
                : ids.stream().map(id -> find(mutants, id)).toList();
        for (MutantDiff diff : wanted) {
            write(diff.apply(reference), out.resolve(diff.header().id()));
        }
    }

    private static MutantDiff find(MutantCatalogue mutants, String id) {
        return mutants.find(id).orElseThrow(() -> new IllegalArgumentException("no mutant \"" + id + "\""));
    }

    private static SortedMap<String, String> sources(Path solution) throws IOException {
        if (!Files.isDirectory(solution)) {
            throw new IllegalArgumentException("no folder " + solution + " with the reference's sources");
        }
        TreeMap<String, String> sources = new TreeMap<>();
        try (Stream<Path> entries = Files.list(solution)) {
            for (Path file :
                    entries.filter(entry -> entry.toString().endsWith(".java")).toList()) {
                sources.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return sources;
    }

    private static void write(Map<String, String> sources, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : sources.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
