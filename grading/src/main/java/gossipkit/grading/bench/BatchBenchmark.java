package gossipkit.grading.bench;

import gossipkit.grading.GraderFault;
import gossipkit.grading.TemporaryFolder;
import gossipkit.grading.check.CheckCatalogue;
import gossipkit.grading.subject.KitFolder;
import gossipkit.grading.subject.KnownMutants;
import gossipkit.grading.subject.SubjectSources;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.subject.Ungradable;
import gossipkit.grading.verify.KitProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Measures how many submissions a minute this machine grades, on all its cores: by a Maven project for each, and by
 * {@code kit batch} in both isolations.
 */
public final class BatchBenchmark {

    private static final int SUBMISSIONS = 40;
    private static final int STARTERS = 4;
    /** As many more would only take longer: they cost the same. */
    private static final int BY_MAVEN_MIN = 4;

    private static final double NANOS_PER_MINUTE = 60e9;

    private final KitFolder kit;
    private final Subjects subjects;
    private final int checks;
    private final Consumer<String> progress;
    private final int cores = Runtime.getRuntime().availableProcessors();

    /** @param progress told what is measured next */
    public BatchBenchmark(KitFolder kit, CheckCatalogue catalogue, Consumer<String> progress) {
        this.kit = kit;
        this.subjects = new Subjects(kit);
        this.checks = MavenProject.checksRun(catalogue);
        this.progress = progress;
    }

    /**
     * Measures all three; it takes some minutes. Half of the projects for Maven come first and half last, so that
     * whatever else the machine does disturbs all.
     *
     * @return the table
     * @throws Ungradable if the reference, the starter or a mutant cannot be found
     * @throws GraderFault if something cannot be measured
     */
    public String run() throws Ungradable {
        try (TemporaryFolder folder = TemporaryFolder.create("bench")) {
            List<String> mutants = new KnownMutants(kit)
                    .list().stream()
                            .limit(SUBMISSIONS - STARTERS - 1)
                            .map(mutant -> "mutant:" + mutant.id())
                            .toList();
            Path submissions = Files.createDirectory(folder.path().resolve("submissions"));
            write(submissions, mutants);
            List<String> byMaven = someOf(mutants);
            Pace maven = byMaven(byMaven.subList(0, byMaven.size() / 2));
            Pace process = byBatch(submissions, "process");
            Pace none = byBatch(submissions, "none");
            maven = maven.plus(byMaven(byMaven.subList(byMaven.size() / 2, byMaven.size())));
            return BatchTable.text(cores, maven, process, none);
        } catch (IOException e) {
            throw new GraderFault("cannot write submissions: " + e.getMessage(), e);
        }
    }

    private void write(Path folder, List<String> mutants) throws IOException, Ungradable {
        for (String subject :
                Stream.concat(Stream.of("solution"), mutants.stream()).toList()) {
            write(folder.resolve(subject.replace(':', '-')), subjects.find(subject), "");
        }
        for (int copy = 1; copy <= STARTERS; copy++) {
            // Identical ones would be graded only once.
            write(folder.resolve("starter-" + copy), subjects.find("exercise"), "// " + copy + "\n");
        }
    }

    private static void write(Path folder, SubjectSources sources, String comment) throws IOException {
        Files.createDirectory(folder);
        for (Map.Entry<String, String> file : sources.files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), comment + file.getValue());
        }
    }

    /** The reference and some mutants, a multiple of the cores. */
    private List<String> someOf(List<String> mutants) {
        int count = Math.max(BY_MAVEN_MIN, 2 * cores);
        return Stream.concat(Stream.of("solution"), mutants.stream())
                .limit(count)
                .toList();
    }

    private Pace byMaven(List<String> chosen) throws Ungradable {
        progress.accept(String.join(" ", MavenCost.COMMAND) + " on " + String.join(", ", chosen));
        return new MavenPace(kit, checks, cores).of(chosen);
    }

    private Pace byBatch(Path submissions, String isolation) {
        progress.accept("kit batch --isolation " + isolation + " on " + SUBMISSIONS + " submissions");
        Path out = submissions.resolveSibling(isolation);
        List<String> command = KitProcess.command(
                List.of("-XX:-UsePerfData"),
                List.of(
                        "batch",
                        submissions.toString(),
                        "--out",
                        out.toString(),
                        "--isolation",
                        isolation,
                        "--no-mutants"));
        long start = System.nanoTime();
        MeasuredCommand run = MeasuredCommand.run(kit.root(), command);
        double minutes = (System.nanoTime() - start) / NANOS_PER_MINUTE;
        if (run.status() != 0 || !run.output().contains("graded now: " + SUBMISSIONS + ";")) {
            throw new GraderFault("kit batch did not grade all, with status " + run.status() + ": " + run.output());
        }
        return new Pace(SUBMISSIONS, minutes);
    }
}
