package gossipkit.grading.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gossipkit.grading.UsageError;
import gossipkit.grading.check.CheckCatalogue;
import gossipkit.grading.subject.KitFolder;
import gossipkit.grading.subject.KnownMutants;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written, before anybody builds it; {@link BuiltHandoutTest} does. */
class HandoutTest {

    private static final KitFolder KIT = KitFolder.find();
    private static final Secrets SECRETS = KitSecrets.of(KIT, new KnownMutants(KIT).list(), CheckCatalogue.ofKit());

    @TempDir
    private Path folder;

    @Test
    void thereIsMuchToKeepSecret() {
        assertThat(SECRETS.lines()).hasSizeGreaterThan(100);
        assertThat(SECRETS.words()).hasSizeGreaterThan(150).contains("no-indirect-probe", "FailureDetector");
    }

    @Test
    void noFileTellsASecret() throws IOException {
        Path handout = handOut("a");

        Secrets.Search secrets = SECRETS.search();
        try (Stream<Path> files = Files.walk(handout).filter(Files::isRegularFile)) {
            for (Path file : files.toList()) {
                String text = file + "\n" + new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertThat(secrets.in(text)).as(file.toString()).isEmpty();
            }
        }
        assertThat(handout.resolve("solution")).doesNotExist();
        assertThat(handout.resolve("mutants")).doesNotExist();
        assertThat(handout.resolve("tests/src/main/java/gossipkit/tests/hidden"))
                .doesNotExist();
    }

    @Test
    void noObjectOfGitTellsASecret() throws Exception {
        Path handout = handOut("a");

        String objects = git(handout, "cat-file", "--batch-all-objects", "--batch", "--unordered");
        assertThat(objects).contains("class GossipProtocol");
        assertThat(SECRETS.search().in(objects)).isEmpty();
    }

    @Test
    void itIsOneCommitThatIsTheSameForTheSameKit() throws Exception {
        Optional<String> one = new Handout(KIT.root(), SECRETS::search)
                .write(folder.resolve("a"))
                .commit();
        Optional<String> other = new Handout(KIT.root(), SECRETS::search)
                .write(folder.resolve("b/c"))
                .commit();

        assertThat(one).isPresent().isEqualTo(other);
        assertThat(git(folder.resolve("a"), "log", "--format=%H")).isEqualTo(one.get() + "\n");
        assertThat(git(folder.resolve("a"), "status", "--porcelain")).isEmpty();
        assertThat(git(folder.resolve("a"), "ls-files", "--stage", "grading/kit"))
                .startsWith("100755");
        assertThat(folder.resolve("a/grading/kit")).isExecutable();
    }

    @Test
    void nothingIsWrittenOverAnything() throws IOException {
        Path mine = Files.createDirectory(folder.resolve("mine"));
        Files.writeString(mine.resolve("essay.txt"), "mine");

        assertThatThrownBy(() -> handOut("mine"))
                .isInstanceOf(UsageError.class)
                .hasMessageContaining("not an empty folder");
        assertThat(mine).isDirectoryContaining("glob:**essay.txt");
    }

    @Test
    void nothingIsHandedOutThatTellsASecret() {
        Handout careless =
                new Handout(KIT.root(), new Secrets(SECRETS.lines(), new TreeSet<>(List.of("aliveMembers")))::search);

        assertThatThrownBy(() -> careless.write(folder.resolve("a")))
                .isInstanceOf(UsageError.class)
                .hasMessageStartingWith("nothing was handed out: ")
                .hasMessageEndingWith(" would tell learners \"aliveMembers\"");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void everyLinkInItLeadsSomewhere() throws IOException {
        Path handout = handOut("a");

        for (String document : List.of("README.md", "exercise/README.md", "exercise/TESTS.md")) {
            Path file = handout.resolve(document);
            Pattern.compile("\\]\\(([^)#]+)(#[^)]*)?\\)")
                    .matcher(Files.readString(file))
                    .results()
                    .map(link -> link.group(1))
                    .filter(link -> !link.contains("://"))
                    .forEach(link -> assertThat(file.resolveSibling(link)).exists());
        }
    }

    private Path handOut(String name) {
        Path handout = folder.resolve(name);
        new Handout(KIT.root(), SECRETS::search).write(handout);
        return handout;
    }

    private static String git(Path folder, String... arguments) throws IOException, InterruptedException {
        Process git = new ProcessBuilder(
                        Stream.concat(Stream.of("git"), Stream.of(arguments)).toList())
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(git.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        assertThat(git.waitFor()).isZero();
        return output;
    }
}
