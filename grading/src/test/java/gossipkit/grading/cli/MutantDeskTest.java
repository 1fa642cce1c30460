package gossipkit.grading.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gossipkit.grading.UsageError;
import gossipkit.grading.mutation.MutantRun;
import gossipkit.grading.subject.KitFolder;
import gossipkit.grading.subject.KnownMutant;
import gossipkit.grading.subject.KnownMutants;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Works in a copy of this kit's reference and diffs. */
class MutantDeskTest {

    private static final String ID = "metadata-forgets-the-rest";
    private static final String COPY = "new TreeMap<>(claim.metadata())";

    @TempDir
    Path root;

    private final StringWriter out = new StringWriter();
    private final List<KnownMutant> mutants = new ArrayList<>(new KnownMutants(KitFolder.find()).list());
    private KitFolder kit;
    private MutantDesk desk;

    @BeforeEach
    void copy() throws IOException {
        kit = new KitFolder(root);
        desk = new MutantDesk(new PrintWriter(out), kit);
        copy(KitFolder.find().solution(), kit.solution());
        copy(KitFolder.find().diffs(), kit.diffs());
        Files.copy(KitFolder.find().kills(), kit.kills());
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private static void edit(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }

    private ExitStatus refresh() {
        out.getBuffer().setLength(0);
        MutantRun never = new MutantRun(
                subject -> {
                    throw new AssertionError("nothing is to be run");
                },
                null,
                1,
                1);
        return desk.refresh(mutants, never, new ProgressLine(new PrintWriter(new StringWriter()), "mutants"));
    }

    private void writeMutant() throws IOException {
        desk.openOrWrite(ID);
        Path draft = kit.mutantDrafts().resolve(ID);
        edit(draft.resolve("Myself.java"), COPY, "new TreeMap<>()");
        edit(draft.resolve("header.txt"), "title:\nrule:\norigin: kit\ndeclared:\nbelief:\nwrong:\n", """
                title: new metadata replace all that was there
                rule: K1
                origin: kit
                declared: metadata_propagation
                belief: "What I say last is what holds."
                wrong: It holds for its own key.
                """);
        desk.openOrWrite(ID);
    }

    @Test
    void saysWhatToDoNext() throws IOException {
        writeMutant();

        assertThat(out.toString())
                .startsWith("mutants/drafts/" + ID + " holds a copy of the reference.\n")
                .contains("Items: bootstrap, ", "grading/kit mutants --new " + ID + "   makes the diff of it\n")
                .contains(ID + ".diff is written")
                .endsWith("grading/kit mutants --new " + ID + "   opens it again\n");
        assertThat(kit.diffs().resolve(ID + ".diff"))
                .content()
                .contains("+        Map<String, String> metadata = new TreeMap<>();\n");
    }

    @Test
    void whatIsNotFinishedIsMisuse() {
        desk.openOrWrite(ID);
        assertThatExceptionOfType(UsageError.class)
                .isThrownBy(() -> desk.openOrWrite(ID))
                .withMessageEndingWith(ID + ": the header's title is empty");
    }

    @Test
    void anUnchangedReferenceChangesNoDiff() {
        assertThat(refresh()).isEqualTo(ExitStatus.OK);
        assertThat(out.toString())
                .isEqualTo("diffs: " + mutants.size() + " as they were, 0 written anew, 0 no longer fit\n");
    }

    @Test
    void aDiffThatNoLongerFitsIsNamedWithWhatToDo() throws IOException {
        writeMutant();
        edit(kit.solution().resolve("Myself.java"), COPY, "pairs()");

        assertThat(refresh()).isEqualTo(ExitStatus.BELOW);
        assertThat(out.toString())
                .contains("no longer fits  " + ID + ": hunk 1 of Myself.java fits nowhere; grading/kit mutants --new "
                        + ID + " opens it without that\n")
                .endsWith(", 1 no longer fit\n");

        out.getBuffer().setLength(0);
        desk.openOrWrite(ID);
        assertThat(out.toString())
                .endsWith("  Not in the copy: hunk 1 of Myself.java fits nowhere. Make its change by hand.\n");
    }

    @Test
    void whatIsWrittenAnewIsNamedAndANewMutantIsCountedNextTime() throws IOException {
        edit(
                kit.solution().resolve("Myself.java"),
                "package gossipkit.solution.swim;",
                "// Moves all lines.\npackage gossipkit.solution.swim;");
        mutants.add(new KnownMutant("brand-new", "", "", "", "", "", ""));

        assertThat(refresh()).isEqualTo(ExitStatus.OK);
        assertThat(out.toString())
                .startsWith("written anew  ")
                .endsWith("mutants/kills.txt has no line for brand-new yet: once all diffs fit, run this again\n");
        assertThat(kit.kills()).hasSameTextualContentAs(KitFolder.find().kills());
    }
}
