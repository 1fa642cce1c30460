package gossipkit.grading.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"alice", "alice.zip", "Bob Smith_1234_file", "a-b.java", "1"})
    void harmlessNamesAreKept(String name) {
        assertThat(FolderNames.of(List.of(name))).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "../../etc/passwd",
                "/etc/passwd",
                "C:\\Windows",
                "a/b",
                "<script>alert(1)</script>",
                "$(reboot)",
                "`reboot`",
                "a;b|c&d",
                "-rf",
                ".hidden",
                "trailing.",
                "trailing ",
                "NUL",
                "com1.zip",
                "\u001b[2Jcleared",
                "two\nlines",
                "zero\0",
                "\u202egnp.exe",
                "学生",
                "=1+1"
            })
    void allOthersBecomeOneSafeNameWithAHash(String name) {
        String folder = FolderNames.of(List.of(name)).get(0);

        assertThat(folder).matches("[A-Za-z0-9_][A-Za-z0-9_. -]*-[0-9a-f]{8}");
        assertThat(Path.of("out").resolve(folder).normalize()).isEqualTo(Path.of("out", folder));
        assertThat(FolderNames.of(List.of(name))).containsExactly(folder);
    }

    @Test
    void accentsAreDroppedSoThatTheNameStaysReadable() {
        assertThat(FolderNames.of(List.of("Jörg Müller.zip")).get(0)).startsWith("Jorg Muller.zip-");
    }

    @Test
    void longNamesAreCut() {
        List<String> folders = FolderNames.of(List.of("x".repeat(250) + "1", "x".repeat(250) + "2"));

        assertThat(folders).doesNotHaveDuplicates().allMatch(folder -> folder.length() <= 89);
    }

    @Test
    void noTwoAreTheSameAlsoWhereCaseDoesNotCount() {
        String pretender = FolderNames.of(List.of("a/b")).get(0);
        List<String> folders =
                FolderNames.of(List.of("Alice", "ALICE", "alice", "é", "e\u0301", "a?b", "a*b", pretender, "a/b"));

        assertThat(folders)
                .hasSize(9)
                .extracting(folder -> folder.toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates();
        assertThat(folders.get(0)).isEqualTo("Alice");
    }
}
