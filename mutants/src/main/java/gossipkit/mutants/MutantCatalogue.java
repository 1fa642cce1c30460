package gossipkit.mutants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All known mistakes: those of the exercise sheet first, by letter, then the kit's own, by id. */
public final class MutantCatalogue {

    static final String EXTENSION = ".diff";

    private static final Comparator<MutantHeader> SHEET_FIRST = Comparator.comparing(MutantHeader::origin)
            .reversed()
            .thenComparing(header -> header.letter().orElse(""))
            .thenComparing(MutantHeader::id);

    private final List<MutantDiff> diffs;

    private MutantCatalogue(List<MutantDiff> diffs) {
        this.diffs = diffs.stream()
                .sorted(Comparator.comparing(MutantDiff::header, SHEET_FIRST))
                .toList();
    }

    /**
     * The catalogue of this kit.
     *
     * @throws BrokenMutant if a diff is not as it must be
     */
    public static MutantCatalogue ofKit() {
        try {
            // By this class, since other places on the class path may hold a part of the package.
            URI here =
                    MutantCatalogue.class.getResource("MutantCatalogue.class").toURI();
            return here.getScheme().equals("jar")
                    ? inJar(here)
                    : in(Path.of(here).getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the diffs have no place on the class path", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MutantCatalogue inJar(URI entry) throws IOException {
        try (FileSystem jar = FileSystems.newFileSystem(entry, Map.of())) {
            return in(jar.getPath("/gossipkit/mutants"));
        }
    }

    /**
     * The catalogue of the diffs in that folder.
     *
     * @throws BrokenMutant if a diff is not as it must be
     * @throws IOException if they cannot be read
     */
    public static MutantCatalogue in(Path folder) throws IOException {
        List<MutantDiff> diffs = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path file : entries.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(EXTENSION)) {
                    String id = name.substring(0, name.length() - EXTENSION.length());
                    diffs.add(MutantDiff.parse(id, Files.readString(file)));
                }
            }
        }
        return new MutantCatalogue(diffs);
    }

    /** All of them. */
    public List<MutantDiff> diffs() {
        return diffs;
    }

    /** The one with that id. */
    public Optional<MutantDiff> find(String id) {
        return diffs.stream().filter(diff -> diff.header().id().equals(id)).findFirst();
    }
}
