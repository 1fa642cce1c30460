package gossipkit.grading.instructor;

import gossipkit.grading.check.CheckInfo;
import gossipkit.grading.mutation.KillMatrix;
import gossipkit.grading.mutation.MutantResult;
import gossipkit.grading.subject.KnownMutants;
import gossipkit.grading.subject.SubjectSources;
import gossipkit.grading.subject.Ungradable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From a kill matrix and PIT's file to a report. */
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
     * What PIT found.
     *
     * @param pit PIT's {@code mutations.xml}
     * @param equivalent the list of equivalent mutations
     * @throws gossipkit.grading.UsageError if a file cannot be read, or is about another reference
     */
    public PitResults pit(Path pit, Path equivalent) {
        PitXml xml = new PitXml(reference.files(), new PitTests(checks));
        return PitResults.of(xml.read(pit), EquivalentMutations.read(equivalent));
    }

    /**
     * The report.
     *
     * @throws Ungradable if a mutant cannot be made
     */
    public InstructorReport report(KillMatrix matrix, Optional<PitResults> pit) throws Ungradable {
        List<MutantEntry> entries = new ArrayList<>();
        for (MutantResult result : matrix.mutants()) {
            SubjectSources mutant = mutants.sources(result.mutant().id());
            entries.add(new MutantEntry(result, Difference.of(reference.files(), mutant.files())));
        }
        return new InstructorReport(matrix, entries, pit, reference.files(), Optional.empty());
    }
}
