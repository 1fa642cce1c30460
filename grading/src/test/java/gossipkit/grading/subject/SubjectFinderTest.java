package gossipkit.grading.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import gossipkit.grading.UsageError;
import gossipkit.grading.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubjectFinderTest {

    private static final String PROTOCOL = "class GossipProtocol {}";

    @TempDir
    Path folder;

    private SubjectFinder finder;

    @BeforeEach
    void aKit() {
        KitFolder kit = new KitFolder(folder.resolve("kit"));
        finder = new SubjectFinder(kit, new KnownMutants(kit, new MutantTool(Optional.empty())));
    }

    private Path write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Path zip(String... paths) throws IOException {
        Path file = folder.resolve("alice.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String path : paths) {
                zip.putNextEntry(new ZipEntry(path));
                zip.write(path.getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private SubjectSources find(Path path) throws Ungradable {
        return finder.find(path.toString());
    }

    private String reason(Path path) {
        Ungradable ungradable = catchThrowableOfType(Ungradable.class, () -> find(path));
        assertThat(ungradable.verdict()).isEqualTo(Verdict.NOT_FOUND);
        assertThat(ungradable.subject()).isEqualTo(path.getFileName().toString());
        return ungradable.reason();
    }

    @Test
    void exerciseAndSolutionAreTheKitsOwn() throws Exception {
        write("kit/exercise/src/main/java/gossipkit/exercise/swim/GossipProtocol.java", "mine");
        write("kit/solution/src/main/java/gossipkit/solution/swim/GossipProtocol.java", "theirs");

        assertThat(finder.find("exercise").files()).containsEntry("GossipProtocol.java", "mine");
        assertThat(finder.find("exercise").name()).isEqualTo("exercise");
        assertThat(finder.find("solution").files()).containsEntry("GossipProtocol.java", "theirs");
    }

    @Test
    void aLearnersKitHasNoSolutionAndNoMutants() {
        assertThatExceptionOfType(UsageError.class)
                .isThrownBy(() -> finder.find("solution"))
                .withMessageStartingWith("this kit has no solution: there is no folder ");
        assertThatExceptionOfType(UsageError.class)
                .isThrownBy(() -> finder.find("mutant:any"))
                .withMessage("this kit has no mutants");
    }

    @Test
    void aFolderIsSearchedForTheClassAndTheFilesBesideIt() throws Exception {
        write("alice/README.md", "hello");
        write("alice/src/main/java/Main.java", "elsewhere");
        write("alice/src/main/java/swim/GossipProtocol.java", PROTOCOL);
        write("alice/src/main/java/swim/Probe.java", "class Probe {}");
        write("alice/src/main/java/swim/deeper/Other.java", "elsewhere");

        SubjectSources sources = find(folder.resolve("alice"));

        assertThat(sources.name()).isEqualTo("alice");
        assertThat(sources.files())
                .containsOnlyKeys("GossipProtocol.java", "Probe.java")
                .containsEntry("Probe.java", "class Probe {}");
    }

    @Test
    void aBonusThatIsNoTextOrTooMuchIsNoFaultOfTheBase() throws Exception {
        write("alice/GossipProtocol.java", PROTOCOL);
        Path bonus = write("alice/AdvancedGossipProtocol.java", " ".repeat(SourceReader.FILE_BYTES_MAX + 1));
        for (int number = 1; number < SourceSearch.SOURCES_MAX; number++) {
            write("alice/Part" + number + ".java", "");
        }

        assertThat(find(folder.resolve("alice")).files())
                .hasSize(SourceSearch.SOURCES_MAX + 1)
                .containsEntry("AdvancedGossipProtocol.java", " ".repeat(SourceReader.FILE_BYTES_MAX));

        Files.write(bonus, new byte[] {'a', (byte) 0xff, 'b'});

        assertThat(find(folder.resolve("alice")).files()).containsEntry("AdvancedGossipProtocol.java", "a\ufffdb");
    }

    @Test
    void whatToolsLeaveBehindIsIgnored() throws Exception {
        write("alice/swim/GossipProtocol.java", PROTOCOL);
        write("alice/target/GossipProtocol.java", PROTOCOL);
        write("alice/.history/swim/GossipProtocol.java", PROTOCOL);
        write("alice/__MACOSX/swim/GossipProtocol.java", PROTOCOL);
        write("alice/swim/._GossipProtocol.java", "\0");

        assertThat(find(folder.resolve("alice")).files()).containsOnlyKeys("GossipProtocol.java");
    }

    @Test
    void aZipIsSearchedLikeAFolder() throws Exception {
        Path zip = zip(
                "a/swim/GossipProtocol.java",
                "a/swim/Probe.java",
                "a/target/GossipProtocol.java",
                "__MACOSX/a/swim/GossipProtocol.java",
                "a/pom.xml");

        assertThat(find(zip).name()).isEqualTo("alice.zip");
        assertThat(find(zip).files())
                .containsOnlyKeys("GossipProtocol.java", "Probe.java")
                .containsEntry("Probe.java", "a/swim/Probe.java");
    }

    @Test
    void aZipMayBeMadeOnWindows() throws Exception {
        assertThat(find(zip("a\\swim\\GossipProtocol.java", "a\\swim\\Probe.java"))
                        .files())
                .containsOnlyKeys("GossipProtocol.java", "Probe.java");
    }

    @Test
    void entriesThatClimbOutOfTheZipAreIgnored() throws Exception {
        Path zip = zip("../GossipProtocol.java", "a/../../GossipProtocol.java", "/GossipProtocol.java");

        assertThat(reason(zip)).isEqualTo("no GossipProtocol.java in alice.zip");
    }

    @Test
    void aZipThatIsNoneIsToldSo() throws Exception {
        assertThat(reason(write("alice.zip", "PK, almost"))).startsWith("alice.zip is not a zip that can be read: ");
    }

    @Test
    void aZipThatIsDamagedInsideIsToldSo() throws Exception {
        Path zip = zip("swim/GossipProtocol.java");
        byte[] bytes = Files.readAllBytes(zip);
        // The deflated text comes right after the entry's name.
        Arrays.fill(bytes, 54, 60, (byte) 0xff);
        Files.write(zip, bytes);

        assertThat(reason(zip)).startsWith("alice.zip cannot be read: ").doesNotContain(folder.toString());
    }

    @Test
    void aJavaFileIsTakenWithoutItsNeighbours() throws Exception {
        Path file = write("alice/GossipProtocol.java", PROTOCOL);
        write("alice/Probe.java", "class Probe {}");

        assertThat(find(file).name()).isEqualTo("GossipProtocol.java");
        assertThat(find(file).files()).containsOnlyKeys("GossipProtocol.java");
    }

    @Test
    void aJavaFileOfAnyNameIsTakenForTheProtocol() throws Exception {
        Path file = write("alice.java", PROTOCOL);

        assertThat(find(file).name()).isEqualTo("alice.java");
        assertThat(find(file).files()).containsOnly(entry("GossipProtocol.java", PROTOCOL));
    }

    @Test
    void aFolderWithoutTheClassIsToldSo() throws Exception {
        write("alice/Main.java", "class Main {}");

        assertThat(reason(folder.resolve("alice"))).isEqualTo("no GossipProtocol.java in alice");
    }

    @Test
    void twoOfThemAreListed() throws Exception {
        write("alice/old/GossipProtocol.java", PROTOCOL);
        write("alice/new/GossipProtocol.java", PROTOCOL);

        assertThat(reason(folder.resolve("alice")))
                .isEqualTo("2 files named GossipProtocol.java in alice: new/GossipProtocol.java,"
                        + " old/GossipProtocol.java; hand in one");
    }

    @Test
    void inAWholeKitTheClassIsTheOneInItsPlace() throws Exception {
        write("alice/kit/exercise/src/main/java/gossipkit/exercise/swim/GossipProtocol.java", "hers");
        write("alice/kit/grading/src/test/resources/GossipProtocol.java", PROTOCOL);

        assertThat(find(folder.resolve("alice")).files()).containsEntry("GossipProtocol.java", "hers");
    }

    @Test
    void textMustBeUtf8() throws Exception {
        Path file = folder.resolve("GossipProtocol.java");
        Files.write(file, new byte[] {'/', '/', (byte) 0xe9, '\n'});

        assertThat(reason(file)).isEqualTo("GossipProtocol.java is not UTF-8 text: save it in that encoding");
    }

    @Test
    void aFileMustBeOfASaneSize() throws Exception {
        assertThat(reason(write("GossipProtocol.java", " ".repeat(1_000_001))))
                .isEqualTo("GossipProtocol.java is larger than 1000000 bytes");
    }

    @Test
    void thereMustBeASaneNumberOfFiles() throws Exception {
        write("alice/GossipProtocol.java", PROTOCOL);
        for (int number = 0; number < 200; number++) {
            write("alice/Part" + number + ".java", "");
        }

        assertThat(reason(folder.resolve("alice")))
                .isEqualTo("201 Java files beside GossipProtocol.java: at most 200 are read");
    }

    @Test
    void linksOutOfTheFolderAreNotFollowed() throws Exception {
        Path secret = write("secret/GossipProtocol.java", PROTOCOL);
        write("alice/README.md", "");
        Files.createSymbolicLink(folder.resolve("alice/GossipProtocol.java"), secret);
        Files.createSymbolicLink(folder.resolve("alice/all"), secret.getParent());

        assertThat(reason(folder.resolve("alice"))).isEqualTo("no GossipProtocol.java in alice");
    }

    @Test
    void aPathThatDoesNotExistIsAUsageError() {
        assertThatExceptionOfType(UsageError.class)
                .isThrownBy(() -> finder.find("no/such/path"))
                .withMessage("no file or folder \"no/such/path\"; a subject is exercise, solution, mutant:ID,"
                        + " or the path of a folder, zip or .java file");
        assertThatExceptionOfType(UsageError.class).isThrownBy(() -> finder.find(""));
        assertThatExceptionOfType(UsageError.class).isThrownBy(() -> finder.find("nul\0"));
    }

    @Test
    void aFileOfAnotherKindIsAUsageError() throws Exception {
        Path file = write("notes.txt", "hello");

        assertThatExceptionOfType(UsageError.class)
                .isThrownBy(() -> find(file))
                .withMessage("notes.txt is neither a folder, nor a zip, nor a .java file");
    }
}
