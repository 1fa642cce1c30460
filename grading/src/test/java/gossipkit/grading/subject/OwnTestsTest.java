package gossipkit.grading.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gossipkit.grading.UsageError;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnTestsTest {

    @TempDir
    private Path folder;

    @Test
    void allJavaFilesOfAFolderAreTakenByTheirPaths() throws Exception {
        write("ATest.java");
        write("more/BTest.java");
        write("target/CTest.java");
        Files.writeString(folder.resolve("notes.txt"), "");
        SubjectSources sources = OwnTests.find(folder.toString());
        assertThat(sources.name()).isEqualTo(folder.getFileName().toString());
        assertThat(sources.files()).containsOnlyKeys("ATest.java", "more/BTest.java");
    }

    @Test
    void aFileIsTakenAlone() throws Exception {
        write("ATest.java");
        write("BTest.java");
        SubjectSources sources = OwnTests.find(folder.resolve("BTest.java").toString());
        assertThat(sources.files()).containsOnlyKeys("BTest.java");
    }

    @Test
    void aZipIsReadWhereItIs() throws Exception {
        Path file = folder.resolve("own.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("own/ATest.java"));
            zip.write("class ATest {}".getBytes());
        }
        assertThat(OwnTests.find(file.toString()).files()).containsEntry("own/ATest.java", "class ATest {}");
    }

    @Test
    void whatHoldsNoTestsIsSaid() {
        assertThatThrownBy(() -> OwnTests.find("nowhere"))
                .isInstanceOf(UsageError.class)
                .hasMessageContaining("no file or folder \"nowhere\"");
        assertThatThrownBy(() -> OwnTests.find("pom.xml"))
                .isInstanceOf(UsageError.class)
                .hasMessageContaining("neither a folder, nor a zip, nor a .java file");
        assertThatThrownBy(() -> OwnTests.find(folder.toString()))
                .isInstanceOf(Ungradable.class)
                .hasMessageStartingWith("no Java file in ");
    }

    private void write(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "class " + file.getFileName().toString().replace(".java", " {}"));
    }
}
