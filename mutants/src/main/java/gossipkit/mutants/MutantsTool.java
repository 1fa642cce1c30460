package gossipkit.mutants;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.spi.ToolProvider;

/**
 * The catalogue as a tool, so that the grader can do without this module.
 *
 * <pre>
 * list                                      a line for each mutant: id, title, rule, origin, declared, belief, wrong,
 *                                           separated by tabs
 * write SOLUTION_DIR OUT_DIR [ID...]        the sources of each mutant, or of those named, in OUT_DIR/ID
 * new SOLUTION_DIR DIFFS_DIR DRAFTS_DIR ID  lays out DRAFTS_DIR/ID to write that mutant in: "open", and a line for each
 *                                           hunk that no longer fits; or, if it is there, makes the diff: "written"
 * refresh SOLUTION_DIR DIFFS_DIR            lays all diffs onto the reference of today; a line for each: same,
 *                                           rewritten or stuck, the id, what no longer fits, separated by tabs
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
        } else if (arguments.size() == 5 && arguments.get(0).equals("new")) {
            Path drafts = Path.of(arguments.get(3));
            openOrClose(
                    new Workshop(Path.of(arguments.get(1)), Path.of(arguments.get(2)), drafts), arguments.get(4), out);
        } else if (arguments.size() == 3 && arguments.get(0).equals("refresh")) {
            refresh(Path.of(arguments.get(1)), Path.of(arguments.get(2)), out);
        } else {
            throw new IllegalArgumentException("usage: " + name() + " list | write ... | new ... | refresh ...");
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
        SortedMap<String, String> reference = Sources.read(solution);
        List<MutantDiff> wanted = ids.isEmpty()
                ? mutants.diffs()
                : ids.stream().map(id -> find(mutants, id)).toList();
        for (MutantDiff diff : wanted) {
            Sources.write(diff.apply(reference), out.resolve(diff.header().id()));
        }
    }

    private static MutantDiff find(MutantCatalogue mutants, String id) {
        return mutants.find(id).orElseThrow(() -> new IllegalArgumentException("no mutant \"" + id + "\""));
    }

    private static void openOrClose(Workshop workshop, String id, PrintWriter out) throws IOException {
        if (workshop.isOpen(id)) {
            workshop.close(id);
            out.println("written");
        } else {
            List<String> misfits = workshop.open(id);
            out.println("open");
            misfits.forEach(out::println);
        }
    }

    private static void refresh(Path solution, Path diffs, PrintWriter out) throws IOException {
        CatalogueRefresh.Result result = CatalogueRefresh.run(solution, diffs);
        result.same().forEach(id -> out.println("same\t" + id + "\t"));
        result.rewritten().forEach(id -> out.println("rewritten\t" + id + "\t"));
        result.stuck().forEach((id, reason) -> out.println("stuck\t" + id + "\t" + reason));
    }
}
