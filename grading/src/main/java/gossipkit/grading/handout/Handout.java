package gossipkit.grading.handout;

import gossipkit.grading.TemporaryFolder;
import gossipkit.grading.UsageError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Writes the learners' repository. */
public final class Handout {

    private static final List<String> EXECUTABLES = List.of("grading/kit", "grading/kit.cmd");

    private final Path kit;
    private final Supplier<Secrets.Search> secrets;

    /**
     * What was written.
     *
     * @param files how many files
     * @param commit the id of the one commit; empty if there is no git here
     */
    public record Written(int files, Optional<String> commit) {}

    /**
     * @param kit the root of the kit
     * @param secrets what must not be in it
     * @throws UsageError if this kit was handed out itself
     */
    public Handout(Path kit, Supplier<Secrets.Search> secrets) {
        Contents.requireIn(kit);
        this.kit = kit;
        this.secrets = secrets;
    }

    /**
     * Writes it, whole or not at all.
     *
     * @param folder where to: nothing is there yet, or an empty folder
     * @throws UsageError if something is there, it cannot be written, or a secret would be in it
     */
    public Written write(Path folder) {
        requireEmpty(folder);
        Path target = folder.toAbsolutePath().normalize();
        try (TemporaryFolder unfinished = beside(target)) {
            Contents contents = Contents.of(kit);
            Secrets.Search search = secrets.get();
            contents.files().forEach((path, content) -> requireNoSecret(search, path, content));
            write(contents, unfinished.path());
            Optional<String> commit = FirstCommit.in(unfinished.path(), EXECUTABLES);
            Files.deleteIfExists(target);
            Files.move(unfinished.path(), target);
            return new Written(contents.files().size(), commit);
        } catch (IOException e) {
            throw new UsageError("cannot write the handout to " + folder + ": " + e.getMessage());
        }
    }

    private static void requireEmpty(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            if (entries.findAny().isEmpty()) {
                return;
            }
        } catch (IOException notAFolder) {
            // Said below.
        }
        throw new UsageError(folder + " is not an empty folder: name one that is not there yet");
    }

    /** On the same disk, so that it can be moved; not a temporary folder of the system's: those are for one user. */
    private static TemporaryFolder beside(Path target) throws IOException {
        Path unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
        new TemporaryFolder(unfinished).close();
        return new TemporaryFolder(Files.createDirectories(unfinished));
    }

    private static void requireNoSecret(Secrets.Search search, String path, byte[] content) {
        search.in(path + "\n" + new String(content, StandardCharsets.UTF_8)).ifPresent(secret -> {
            throw new UsageError("nothing was handed out: " + path + " would tell learners \"" + secret + "\"");
        });
    }

    private static void write(Contents contents, Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : contents.files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        for (String program : EXECUTABLES) {
            folder.resolve(program).toFile().setExecutable(true, false);
        }
    }
}
