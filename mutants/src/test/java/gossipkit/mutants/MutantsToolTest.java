package gossipkit.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutantsToolTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return new MutantsTool(Fixtures::catalogue).run(new PrintWriter(out), new PrintWriter(err), arguments);
    }

    @Test
    void isFoundByItsName() {
        assertThat(ToolProvider.findFirst("gossipkit-mutants")).containsInstanceOf(MutantsTool.class);
    }

    @Test
    void listsTheSheetsFirstByLetter() {
        assertThat(run("list")).isZero();
        assertThat(out.toString().lines())
                .containsExactly(
                        "adds-nothing\ttwo files at once\tP2\tsheet\tprobe_cycle\twho counts anyway\tthe host does",
                        "subtracts\tthe counter goes down\tP1\tsheet\tprobe_cycle\tdown is the new up\tit is not",
                        "adds-one-too-many\tleave counts three\tL1\tkit\tleave\tone more does no harm, and might help\tthe count goes wrong");
    }

    @Test
    void writesTheWholeFolderOfEachMutant() throws IOException {
        assertThat(run("write", Fixtures.REFERENCE.toString(), folder.toString()))
                .isZero();

        assertThat(folder).isDirectoryContaining("glob:**/subtracts").isDirectoryContaining("glob:**/adds-nothing");
        assertThat(folder.resolve("subtracts/Counter.java")).content().contains("value -= amount;");
        assertThat(folder.resolve("subtracts/GossipProtocol.java"))
                .content()
                .isEqualTo(Fixtures.reference().get("GossipProtocol.java"));
    }

    @Test
    void writesTheOnesNamedOnly() {
        assertThat(run("write", Fixtures.REFERENCE.toString(), folder.toString(), "subtracts"))
                .isZero();

        assertThat(folder.toFile().list()).containsExactly("subtracts");
    }

    @Test
    void newOpensAMutantAndThenWritesItsDiff() throws IOException {
        Path diffs = Files.createDirectory(folder.resolve("diffs"));
        Path drafts = folder.resolve("drafts");
        String[] command = {"new", Fixtures.REFERENCE.toString(), diffs.toString(), drafts.toString(), "counts-five"};
        assertThat(run(command)).isZero();
        Path file = drafts.resolve("counts-five/GossipProtocol.java");
        Files.writeString(file, Files.readString(file).replace("add(1)", "add(5)"));

        assertThat(run(command)).isEqualTo(1);
        Path header = drafts.resolve("counts-five/header.txt");
        Files.writeString(header, Files.readString(header).replaceAll(":\n", ": x\n"));
        assertThat(run(command)).isZero();

        assertThat(err.toString().strip()).isEqualTo(drafts.resolve("counts-five") + ": the header's title is empty");
        assertThat(out.toString().lines()).containsExactly("open", "written");
        assertThat(diffs.resolve("counts-five.diff")).content().contains("+        counter.add(5);");
    }

    @Test
    void refreshTellsWhatBecameOfEachDiff() throws IOException {
        Files.writeString(folder.resolve("subtracts.diff"), Fixtures.diff("subtracts"));
        Files.writeString(
                folder.resolve("adds-nothing.diff"),
                Fixtures.diff("adds-nothing").replace("counter.add(1)", "gone(1)"));

        assertThat(run("refresh", Fixtures.REFERENCE.toString(), folder.toString()))
                .isZero();

        assertThat(out.toString().lines())
                .containsExactly(
                        "same\tsubtracts\t", "stuck\tadds-nothing\thunk 1 of GossipProtocol.java fits nowhere");
    }

    @Test
    void mistakesInTheArgumentsAreOneLine() {
        assertThat(run("write", Fixtures.REFERENCE.toString(), folder.toString(), "nobody"))
                .isEqualTo(1);
        assertThat(run("write", "no/such/folder", folder.toString())).isEqualTo(1);
        assertThat(run("paint")).isEqualTo(1);

        assertThat(err.toString().lines())
                .containsExactly(
                        "no mutant \"nobody\"",
                        "no folder " + Path.of("no/such/folder") + " with the reference's sources",
                        "usage: gossipkit-mutants list | write ... | new ... | refresh ...");
    }

    @Test
    void aBrokenCatalogueIsOneLine() throws IOException {
        Files.writeString(folder.resolve("empty.diff"), "");
        int status = new MutantsTool(() -> in(folder)).run(new PrintWriter(out), new PrintWriter(err), "list");

        assertThat(status).isEqualTo(1);
        assertThat(err.toString().strip()).isEqualTo("empty.diff: holds no diff: no line starts with ---");
    }

    private static MutantCatalogue in(Path folder) {
        try {
            return MutantCatalogue.in(folder);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
