package gossipkit.grading.bench;

import gossipkit.grading.GraderFault;
import gossipkit.grading.Harmless;
import gossipkit.grading.TemporaryFolder;
import gossipkit.grading.subject.KitFolder;
import gossipkit.grading.subject.SubjectSources;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.subject.Ungradable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The CPU seconds that the same checks take by {@code mvn -o -q test}, once for each subject in a fresh project. */
final class MavenCost {

    static final List<String> COMMAND = List.of("mvn", "-o", "-q", "test");

    private static final String COLOURS = "\u001b\\[[0-9;]*m";
    private static final int CHARS_MAX = 160;

    private final Subjects subjects;
    private final MavenProject project;
    private final int checks;

    /** @param checks how many tests there must be */
    MavenCost(KitFolder kit, Subjects subjects, int checks) {
        this.subjects = subjects;
        this.project = new MavenProject(kit);
        this.checks = checks;
    }

    /** How many tests there are. */
    int checks() {
        return checks;
    }

    /**
     * What one subject costs.
     *
     * @throws MavenCannotRun if no test ran
     * @throws GraderFault if others ran than the checks
     */
    double secondsOf(String subject) throws MavenCannotRun, Ungradable {
        SubjectSources sources = subjects.find(subject);
        String packageName = subjects.compile(sources).packageName();
        try (TemporaryFolder folder = TemporaryFolder.create("bench")) {
            project.write(folder.path(), sources, packageName);
            MeasuredCommand run = MeasuredCommand.run(folder.path(), COMMAND);
            requireAllChecksRan(subject, run, folder.path());
            return run.cpuSeconds();
        } catch (IOException e) {
            throw new GraderFault("cannot write a Maven project: " + e.getMessage(), e);
        }
    }

    private void requireAllChecksRan(String subject, MeasuredCommand run, Path folder)
            throws IOException, MavenCannotRun {
        int testsRun = SurefireReports.testsRun(folder);
        if (testsRun == 0 && run.status() != 0) {
            throw new MavenCannotRun(reason(run.output()));
        }
        if (testsRun != checks) {
            throw new GraderFault("Maven ran " + testsRun + " tests on " + subject + ", not the " + checks + " checks");
        }
        if (subject.equals("solution") && run.status() != 0) {
            throw new GraderFault("the reference fails a check under Maven: " + reason(run.output()));
        }
    }

    /** The first line that tells of an error, or else the first. */
    static String reason(String output) {
        List<String> lines = output.replaceAll(COLOURS, "").strip().lines().toList();
        String line = lines.stream()
                .filter(one -> one.contains("ERROR"))
                .findFirst()
                .orElse(lines.isEmpty() ? "" : lines.get(0));
        return Harmless.line(line, CHARS_MAX);
    }
}
