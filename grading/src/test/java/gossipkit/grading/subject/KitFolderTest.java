package gossipkit.grading.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import gossipkit.grading.UsageError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KitFolderTest {

    @TempDir
    Path folder;

    @Test
    void isTheNearestFolderAroundTheWorkingDirectory() throws IOException {
        Files.createDirectories(folder.resolve("exercise/src/main"));
        Files.createDirectories(folder.resolve("grading"));

        assertThat(KitFolder.around(folder.resolve("exercise/src/main"))).isEqualTo(new KitFolder(folder));
    }

    @Test
    void outsideOfAKitThereIsNone() {
        assertThatExceptionOfType(UsageError.class)
                .isThrownBy(() -> KitFolder.around(folder))
                .withMessage(folder + " is not inside the kit: no folder around it holds exercise/ and grading/");
    }

    @Test
    void isFoundFromATestOfThisModule() {
        assertThat(KitFolder.find().root())
                .isEqualTo(Path.of("").toAbsolutePath().getParent());
    }
}
