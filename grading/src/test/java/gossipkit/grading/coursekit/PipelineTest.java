package gossipkit.grading.coursekit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What runs in learners' own repositories. */
class PipelineTest {

    @TempDir
    private Path repository;

    @Test
    void githubReadsItsWorkflowWhereItLies() throws IOException {
        assertThat(new CourseKit(Platform.GITHUB, "").write(repository)).containsExactly(".github/workflows/grade.yml");

        assertThat(Files.readString(repository.resolve(".github/workflows/grade.yml")))
                .contains("grading/kit grade exercise --isolation process", "classroom.json");
    }

    @Test
    void gitlabReadsItsPipelineWhereItLies() throws IOException {
        assertThat(new CourseKit(Platform.GITLAB, "").write(repository)).containsExactly(".gitlab-ci.yml");

        assertThat(Files.readString(repository.resolve(".gitlab-ci.yml")))
                .contains("grading/kit grade exercise --isolation process", "junit.xml");
    }
}
