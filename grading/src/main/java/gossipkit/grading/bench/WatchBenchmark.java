package gossipkit.grading.bench;

import gossipkit.grading.GraderFault;
import gossipkit.grading.TemporaryFolder;
import gossipkit.grading.subject.KitFolder;
import gossipkit.grading.subject.KnownMutants;
import gossipkit.grading.subject.SubjectSources;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.subject.Ungradable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Measures how long it takes {@code kit watch} from a save to the verdict, beside {@code kit grade --item}. */
public final class WatchBenchmark {

    /** It fails, among a few others that pass. */
    private static final String ITEM = "fanout_limit";

    private static final List<String> ISOLATIONS = List.of("none", "process");
    private static final int SAVES = 20;
    private static final int GRADES = 3;

    private final KitFolder kit;
    private final Consumer<String> progress;
    private final String mutant;

    /** @param progress told what is measured next */
    public WatchBenchmark(KitFolder kit, Consumer<String> progress) {
        this.kit = kit;
        this.progress = progress;
        this.mutant = new KnownMutants(kit)
                .list().stream()
                        .filter(known -> known.declared().equals(ITEM))
                        .map(known -> "mutant:" + known.id())
                        .findFirst()
                        .orElseThrow(() -> new GraderFault("no known mutant fails " + ITEM));
    }

    /**
     * Measures both isolations; it takes some minutes on a busy machine.
     *
     * @return the table
     * @throws Ungradable if the mutant cannot be found
     * @throws GraderFault if something cannot be measured
     */
    public String run() throws Ungradable {
        try (TemporaryFolder folder = TemporaryFolder.create("bench")) {
            Map<String, String> files = new Subjects(kit).find(mutant).files();
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(folder.path().resolve(file.getKey()), file.getValue());
            }
            return FigureTable.text(ISOLATIONS.stream()
                            .flatMap(isolation -> figures(folder.path(), isolation).stream())
                            .toList())
                    + "\nFrom a save to the verdict, by the clock: " + SAVES + " saves of " + mutant + ", which fails "
                    + ITEM + ".\nThe baseline: the median of " + GRADES + " times kit grade --item " + ITEM
                    + ", in a process of its own.\n";
        } catch (IOException e) {
            throw new GraderFault("cannot write the subject: " + e.getMessage(), e);
        }
    }

    private List<Figure> figures(Path subject, String isolation) {
        progress.accept("kit grade --item " + ITEM + " --isolation " + isolation + ", " + GRADES + " times");
        double baseline = Median.of(IntStream.range(0, GRADES)
                .mapToDouble(i -> oneGrade(subject, isolation))
                .toArray());
        progress.accept("kit watch --isolation " + isolation + ", " + SAVES + " saves");
        double[] seconds = saves(subject, isolation);
        return List.of(
                figure(
                        "save to verdict, isolation " + isolation + ", median",
                        Median.of(seconds),
                        baseline,
                        isolation.equals("none") ? new Goal.Bound(1) : new Goal.None()),
                figure(
                        "save to verdict, isolation " + isolation + ", worst",
                        Arrays.stream(seconds).max().orElseThrow(),
                        baseline,
                        new Goal.None()));
    }

    private static Figure figure(String name, double seconds, double baseline, Goal goal) {
        return new Figure(name, Unit.WALL_SECONDS, seconds, Optional.of(baseline), goal);
    }

    private double oneGrade(Path subject, String isolation) {
        MeasuredCommand grade = MeasuredCommand.run(
                kit.root(),
                List.of("bash", script(), "grade", subject.toString(), "--item", ITEM, "--isolation", isolation));
        if (!grade.output().contains(ITEM + ".")) {
            throw new GraderFault(mutant + " does not fail " + ITEM + ": " + grade.output());
        }
        return grade.wallSeconds();
    }

    private double[] saves(Path subject, String isolation) {
        try (WatchProcess watch =
                WatchProcess.start(List.of("bash", script(), "watch", subject.toString(), "--isolation", isolation))) {
            watch.awaitVerdictOn(ITEM);
            Path file = subject.resolve(SubjectSources.PROTOCOL_FILE);
            String text = Files.readString(file);
            double[] seconds = new double[SAVES];
            for (int save = 0; save < SAVES; save++) {
                long start = System.nanoTime();
                Files.writeString(file, text + "// " + isolation + save + "\n");
                watch.awaitVerdictOn(ITEM);
                seconds[save] = (System.nanoTime() - start) / 1e9;
            }
            return seconds;
        } catch (IOException e) {
            throw new GraderFault("kit watch cannot be measured: " + e.getMessage(), e);
        }
    }

    private String script() {
        return kit.root().resolve("grading/kit").toString();
    }
}
