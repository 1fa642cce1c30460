package gossipkit.grading.bench;

import gossipkit.grading.GraderFault;
import gossipkit.grading.TemporaryFolder;
import gossipkit.grading.subject.KitFolder;
import gossipkit.grading.subject.SubjectSources;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.subject.Ungradable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** How fast Maven runs the checks on some subjects, each in a project of its own, as many at a time as there are cores. */
final class MavenPace {

    private static final double NANOS_PER_MINUTE = 60e9;

    private final Subjects subjects;
    private final MavenProject project;
    private final int checks;
    private final int cores;

    /** @param checks how many tests there must be */
    MavenPace(KitFolder kit, int checks, int cores) {
        this.subjects = new Subjects(kit);
        this.project = new MavenProject(kit);
        this.checks = checks;
        this.cores = cores;
    }

    /**
     * What those subjects take. Their projects are written before the clock starts: copying is next to nothing.
     *
     * @throws GraderFault if Maven cannot run all checks
     */
    Pace of(List<String> chosen) throws Ungradable {
        try (TemporaryFolder folder = TemporaryFolder.create("bench")) {
            List<Path> projects = new ArrayList<>();
            for (String subject : chosen) {
                projects.add(write(folder.path().resolve(Integer.toString(projects.size())), subject));
            }
            return run(projects);
        } catch (IOException e) {
            throw new GraderFault("cannot write a Maven project: " + e.getMessage(), e);
        }
    }

    private Path write(Path folder, String subject) throws IOException, Ungradable {
        SubjectSources sources = subjects.find(subject);
        project.write(
                Files.createDirectory(folder),
                sources,
                subjects.compile(sources).packageName());
        return folder;
    }

    private Pace run(List<Path> projects) {
        ExecutorService threads = Executors.newFixedThreadPool(cores);
        try {
            long start = System.nanoTime();
            List<Future<?>> runs = new ArrayList<>();
            projects.forEach(folder -> runs.add(threads.submit(() -> runAll(folder))));
            for (Future<?> run : runs) {
                run.get();
            }
            return new Pace(projects.size(), (System.nanoTime() - start) / NANOS_PER_MINUTE);
        } catch (ExecutionException e) {
            throw new GraderFault("Maven cannot be measured: " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GraderFault("interrupted", e);
        } finally {
            threads.shutdownNow();
        }
    }

    /** All checks on one of them; nothing comes of it but the time that it takes. */
    private Void runAll(Path folder) throws IOException {
        MeasuredCommand run = MeasuredCommand.run(folder, MavenCost.COMMAND);
        int testsRun = SurefireReports.testsRun(folder);
        if (testsRun != checks) {
            throw new GraderFault(
                    "it ran " + testsRun + " tests, not the " + checks + " checks: " + MavenCost.reason(run.output()));
        }
        return null;
    }
}
