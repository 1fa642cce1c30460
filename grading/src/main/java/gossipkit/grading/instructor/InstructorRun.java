package gossipkit.grading.instructor;

import gossipkit.grading.check.CheckInfo;
import gossipkit.grading.mutation.KillMatrix;
import gossipkit.grading.mutation.MatrixJson;
import gossipkit.grading.mutation.MutantResult;
import gossipkit.grading.report.OutputFolder;
import gossipkit.grading.subject.KnownMutants;
import gossipkit.grading.subject.SubjectSources;
import gossipkit.grading.subject.Ungradable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From a kill matrix and PIT's file to a folder of reports. */
public final class InstructorRun {

    private final SubjectSources reference;
    private final KnownMutants mutants;
    private final List<CheckInfo> checks;

    /**
     * @param reference its sources
     * @param mutants makes the mutants' sources
     * @param checks the suite
     */
    public InstructorRun(SubjectSources reference, KnownMutants mutants, List<CheckInfo> checks) {
        this.reference = reference;
        this.mutants = mutants;
        this.checks = checks;
    }

    /**
     * The report.
     *
     * @param pit PIT's {@code mutations.xml}, if it has been run
     * @param equivalent the list of equivalent mutations
     * @throws Ungradable if a mutant cannot be made
     * @throws gossipkit.grading.UsageError if a file cannot be read
     */
    public InstructorReport report(KillMatrix matrix, Optional<Path> pit, Path equivalent) throws Ungradable {
        List<MutantEntry> entries = new ArrayList<>();
        for (MutantResult result : matrix.mutants()) {
            SubjectSources mutant = mutants.sources(result.mutant().id());
            entries.add(new MutantEntry(result, Difference.of(reference.files(), mutant.files())));
        }
        PitXml xml = new PitXml(reference.files(), new PitTests(checks));
        Optional<PitResults> results =
                pit.map(file -> PitResults.of(xml.read(file), EquivalentMutations.read(equivalent)));
        return new InstructorReport(matrix, entries, results, reference.files(), Optional.empty());
    }

    /** Writes everything, and what the next report is compared with. */
    public static InstructorReport write(InstructorReport report, Path out) {
        OutputFolder folder = new OutputFolder(out);
        History history = History.in(out);
        InstructorReport compared = report.since(history.last());
        String schema = SchemaJson.of(compared);
        folder.write("report.html", InstructorPage.of(compared));
        folder.write("report.md", InstructorMarkdown.of(compared));
        folder.write("mutation-report.json", schema);
        folder.write("mutation-report.html", ElementsPage.of(schema));
        folder.write("mutants.json", MatrixJson.of(compared.matrix()));
        folder.write(History.FILE, history.with(Snapshot.of(compared)).text());
        return compared;
    }
}
