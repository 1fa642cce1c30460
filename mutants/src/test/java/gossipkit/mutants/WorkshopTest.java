package gossipkit.mutants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkshopTest {

    private static final String ID = "counts-twice";
    private static final String HEADER = """
            id: counts-twice
            title: a tick counts two
            rule: P1
            origin: kit
            declared: probe_cycle
            belief: "Twice is safer."
            wrong: The count goes wrong.
            """;

    @TempDir
    Path folder;

    private Workshop workshop;
    private Path draft;
    private Path diff;

    @BeforeEach
    void prepare() throws IOException {
        Path solution = folder.resolve("solution");
        Path diffs = Files.createDirectory(folder.resolve("diffs"));
        Sources.write(Fixtures.reference(), solution);
        workshop = new Workshop(solution, diffs, folder.resolve("drafts"));
        draft = folder.resolve("drafts").resolve(ID);
        diff = diffs.resolve(ID + ".diff");
    }

    private void edit(String file, String from, String to) throws IOException {
        String text = Files.readString(draft.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(draft.resolve(file), text.replace(from, to));
    }

    private void write() throws IOException {
        workshop.open(ID);
        Files.writeString(draft.resolve(Workshop.HEADER), HEADER);
        edit("GossipProtocol.java", "add(1)", "add(2)");
        workshop.close(ID);
    }

    @Test
    void startsWithTheReferenceAndAHeaderToFillIn() throws IOException {
        assertThat(workshop.open(ID)).isEmpty();

        assertThat(workshop.isOpen(ID)).isTrue();
        assertThat(Sources.read(draft)).isEqualTo(Fixtures.reference());
        assertThat(draft.resolve(Workshop.HEADER)).content().startsWith("id: counts-twice\ntitle:\nrule:\n");
    }

    @Test
    void endsWithADiffThatTheCatalogueReads() throws IOException {
        write();

        assertThat(workshop.isOpen(ID)).isFalse();
        assertThat(draft).doesNotExist();
        assertThat(diff).hasContent(HEADER + """
                --- a/GossipProtocol.java
                +++ b/GossipProtocol.java
                @@ -6,5 +6,5 @@
                \s
                     int tick() {
                -        counter.add(1);
                +        counter.add(2);
                         return counter.value();
                     }
                """);
        assertThat(MutantDiff.parse(ID, Files.readString(diff))
                        .apply(Fixtures.reference())
                        .get("GossipProtocol.java"))
                .contains("add(2);\n        return");
    }

    @Test
    void aMutantOpenedAgainHasItsMistakeAndItsHeader() throws IOException {
        write();
        String before = Files.readString(diff);

        assertThat(workshop.open(ID)).isEmpty();
        assertThat(draft.resolve("GossipProtocol.java")).content().contains("counter.add(2);\n        return");
        assertThat(draft.resolve(Workshop.HEADER)).hasContent(HEADER);
        workshop.close(ID);

        assertThat(diff).hasContent(before);
    }

    @Test
    void aMutantThatNoLongerFitsOpensWithoutTheHunksThatDoNot() throws IOException {
        write();
        Path file = folder.resolve("solution/GossipProtocol.java");
        Files.writeString(file, Files.readString(file).replace("counter.add(1)", "counter.increment()"));

        assertThat(workshop.open(ID)).containsExactly("hunk 1 of GossipProtocol.java fits nowhere");
        assertThat(draft.resolve("GossipProtocol.java")).content().contains("counter.increment()");
        assertThat(draft.resolve(Workshop.HEADER)).hasContent(HEADER);
        assertThat(diff).content().contains("counter.add(1)");
    }

    @Test
    void contextGrowsUntilThereIsOnePlace() throws IOException {
        Path file = folder.resolve("solution/GossipProtocol.java");
        String method =
                "    int %s() {\n        int a = 0;\n        int b = 0;\n        a++;\n        b++;\n        return a;\n    }\n";
        Files.writeString(file, method.formatted("one") + method.formatted("two"));
        workshop.open(ID);
        Files.writeString(draft.resolve(Workshop.HEADER), HEADER);
        String text = Files.readString(file);
        Files.writeString(
                draft.resolve("GossipProtocol.java"),
                method.formatted("one") + method.formatted("two").replace("        a++;\n", ""));

        workshop.close(ID);

        assertThat(diff).content().contains(" int two() {").doesNotContain("int one() {");
        assertThat(text).contains("int one() {");
    }

    @Test
    void nothingIsWrittenBeforeItIsWhole() throws IOException {
        workshop.open(ID);
        edit("GossipProtocol.java", "add(1)", "add(2)");
        refused(": the header's title is empty");
        Files.writeString(draft.resolve(Workshop.HEADER), HEADER);
        edit(
                "GossipProtocol.java",
                "add(2);\n        return counter.value();\n    }\n\n    int leave",
                "add(1);\n        return counter.value();\n    }\n\n    int leave");
        refused(": nothing is changed yet");
        Files.writeString(draft.resolve("More.java"), "class More {}");
        refused(": a mutant has the files of the reference: [Counter.java, GossipProtocol.java]");

        assertThat(diff).doesNotExist();
        assertThat(workshop.isOpen(ID)).isTrue();
    }

    private void refused(String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> workshop.close(ID))
                .withMessage(draft + reason);
    }

    @Test
    void whatElseLiesInTheFolderStays() throws IOException {
        workshop.open(ID);
        Files.writeString(draft.resolve(Workshop.HEADER), HEADER);
        Files.writeString(draft.resolve("notes.txt"), "think of T4");
        edit("GossipProtocol.java", "add(1)", "add(2)");
        workshop.close(ID);

        assertThat(draft.toFile().list()).containsExactly("notes.txt");
        assertThat(workshop.isOpen(ID)).isFalse();
    }

    @Test
    void anIdIsOneWordOfAFileName() {
        for (String id : new String[] {"../up", "Upper", "", "two words", "-x"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> workshop.isOpen(id))
                    .withMessageStartingWith("not an id: \"" + id + "\"");
        }
    }
}
