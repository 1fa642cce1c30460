package gossipkit.grading.subject;

import gossipkit.grading.TemporaryFolder;
import gossipkit.grading.UsageError;
import gossipkit.grading.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The mutants of this kit. */
public final class KnownMutants {

    private final KitFolder kit;
    private final MutantTool tool;

    /** The mutants on the class path, of the reference in that kit. */
    public KnownMutants(KitFolder kit) {
        this(kit, MutantTool.find());
    }

    KnownMutants(KitFolder kit, MutantTool tool) {
        this.kit = kit;
        this.tool = tool;
    }

    /**
     * All of them, those of the exercise sheet first, those of the bonus too.
     *
     * @throws UsageError if this kit has no mutants, or their catalogue is broken
     */
    public List<KnownMutant> list() {
        return tool.run("list").lines().map(KnownMutants::parse).toList();
    }

    /**
     * Those that get the exercise itself wrong.
     *
     * @throws UsageError as {@link #list()}
     */
    public List<KnownMutant> ofBase() {
        return ofBase(list());
    }

    /** Those of them that get the exercise itself wrong. */
    public static List<KnownMutant> ofBase(List<KnownMutant> mutants) {
        return mutants.stream().filter(mutant -> !mutant.bonus()).toList();
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
        return sources(known(id));
    }

    /**
     * The same as a subject to be graded: with a bonus only if the mistake is in it.
     *
     * @throws UsageError as {@link #sources}
     * @throws Ungradable as {@link #sources}
     */
    SubjectSources subject(String id) throws Ungradable {
        KnownMutant mutant = known(id);
        SubjectSources sources = sources(mutant);
        return mutant.bonus() ? sources : sources.base();
    }

    private KnownMutant known(String id) {
        List<KnownMutant> all = list();
        return all.stream().filter(mutant -> mutant.id().equals(id)).findFirst().orElseThrow(() -> {
            List<String> ids = all.stream().map(KnownMutant::id).toList();
            return new UsageError("no mutant \"" + id + "\"" + NearestNames.suggest(id, ids));
        });
    }

    private SubjectSources sources(KnownMutant mutant) throws Ungradable {
        String name = "mutant:" + mutant.id();
        try {
            return SubjectSources.of(name, written(mutant.id()));
        } catch (IOException | UsageError e) {
            throw new Ungradable(Verdict.GRADER_ERROR, name, name + " cannot be made: " + e.getMessage());
        }
    }

    private Map<String, String> written(String id) throws IOException {
        try (TemporaryFolder folder = TemporaryFolder.create("mutant")) {
            tool.run("write", kit.solution().toString(), folder.path().toString(), id);
            return read(folder.path().resolve(id));
        }
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
