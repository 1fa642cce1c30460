package gossipkit.grading.subject;

import gossipkit.grading.TemporaryFolder;
import gossipkit.grading.UsageError;
import gossipkit.grading.Verdict;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * The mutants of this kit. They come from a module that is not part of a learner's kit, so the grader knows it only as
 * a tool that may be there at run time.
 */
public final class KnownMutants {

    private static final String TOOL = "gossipkit-mutants";

    private final KitFolder kit;
    private final Optional<ToolProvider> tool;

    /** The mutants on the class path, of the reference in that kit. */
    public KnownMutants(KitFolder kit) {
        this(kit, ToolProvider.findFirst(TOOL));
    }

    KnownMutants(KitFolder kit, Optional<ToolProvider> tool) {
        this.kit = kit;
        this.tool = tool;
    }

    /**
     * All of them, those of the exercise sheet first.
     *
     * @throws UsageError if this kit has no mutants, or their catalogue is broken
     */
    public List<KnownMutant> list() {
        return run("list").lines().map(KnownMutants::parse).toList();
    }

    private static KnownMutant parse(String line) {
        String[] column = line.split("\t", -1);
        return new KnownMutant(column[0], column[1], column[2], column[3], column[4], column[5], column[6]);
    }

    /**
     * The reference with that mistake in it.
     *
     * @throws UsageError if there is no such mutant
     * @throws Ungradable if its diff does not fit the reference, or the disk fails: no fault of the mutant's
     */
    public SubjectSources sources(String id) throws Ungradable {
        List<String> ids = list().stream().map(KnownMutant::id).toList();
        if (!ids.contains(id)) {
            throw new UsageError("no mutant \"" + id + "\"" + NearestNames.suggest(id, ids));
        }
        String name = "mutant:" + id;
        try {
            return SubjectSources.of(name, written(id));
        } catch (IOException | UsageError e) {
            throw new Ungradable(Verdict.GRADER_ERROR, name, name + " cannot be made: " + e.getMessage());
        }
    }

    private Map<String, String> written(String id) throws IOException {
        try (TemporaryFolder folder = TemporaryFolder.create("mutant")) {
            run("write", kit.solution().toString(), folder.path().toString(), id);
            return read(folder.path().resolve(id));
        }
    }

    private String run(String... arguments) {
        ToolProvider mutants = tool.orElseThrow(() -> new UsageError("this kit has no mutants"));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        if (mutants.run(new PrintWriter(out), new PrintWriter(err), arguments) != 0) {
            throw new UsageError(err.toString().strip());
        }
        return out.toString();
    }

    private static Map<String, String> read(Path folder) throws IOException {
        TreeMap<String, String> files = new TreeMap<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path file : entries.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }
}
