package gossipkit.grading.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import gossipkit.grading.GraderFault;
import gossipkit.grading.UsageError;
import gossipkit.grading.classreport.KnownMistake;
import gossipkit.grading.classreport.KnownMistakes;
import gossipkit.grading.grade.Grader;
import gossipkit.grading.mutation.MutantResult;
import gossipkit.grading.mutation.MutantRun;
import gossipkit.grading.report.OutputFolder;
import gossipkit.grading.subject.KnownMutant;
import gossipkit.grading.subject.KnownMutants;
import gossipkit.grading.subject.SubjectSources;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.subject.Ungradable;
import gossipkit.grading.suite.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Grades the mutants of this kit, once for each suite, seed and catalogue. They could come with the kit, for one seed and
 * until the next change of any check; here they are never out of date.
 */
public final class KeptMistakes implements Mistakes {

    private final Supplier<List<KnownMutant>> mutants;
    private final Subjects subjects;
    private final Grader grader;
    private final Progress progress;

    /**
     * @param mutants the catalogue; submissions are compared with mistakes in the exercise itself
     * @param subjects loads them
     * @param grader need not explain failures
     * @param progress told about each that is done
     */
    public KeptMistakes(Supplier<List<KnownMutant>> mutants, Subjects subjects, Grader grader, Progress progress) {
        this.mutants = mutants;
        this.subjects = subjects;
        this.grader = grader;
        this.progress = progress;
    }

    /**
     * {@inheritDoc}
     *
     * @return none if this kit has no mutants
     * @throws GraderFault if a mutant cannot be graded
     */
    @Override
    public KnownMistakes known(Seed seed, Path kept) {
        List<KnownMutant> catalogue;
        try {
            catalogue = KnownMutants.ofBase(mutants.get());
        } catch (UsageError none) {
            return KnownMistakes.absent(none.getMessage());
        }
        String file = "mutants-" + hash(catalogue) + "-" + seed + ".json";
        return read(kept.resolve(file)).orElseGet(() -> {
            KnownMistakes found = grade(catalogue, seed.value());
            new OutputFolder(kept).write(file, WireText.of(found));
            return found;
        });
    }

    private KnownMistakes grade(List<KnownMutant> catalogue, long seed) {
        return KnownMistakes.of(new MutantRun(subjects, grader, seed, 1)
                .results(catalogue, progress).stream()
                        .map(KeptMistakes::mistake)
                        .toList());
    }

    private static KnownMistake mistake(MutantResult result) {
        return new KnownMistake(result.mutant().id(), result.mutant().title(), result.killedBy());
    }

    private static Optional<KnownMistakes> read(Path file) {
        try {
            return Optional.of(WireText.read(Files.readString(file), KnownMistakes.class));
        } catch (JsonProcessingException damaged) {
            return Optional.empty();
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    /** Of all that decides what they fail at, but for the seed. */
    private String hash(List<KnownMutant> catalogue) {
        Fingerprint hash = new Fingerprint().add(SuiteHash.ofKit());
        for (KnownMutant mutant : catalogue) {
            hash.add(mutant.id()).add(mutant.title()).add(GradeKey.hash(sources(mutant)));
        }
        return hash.text();
    }

    private SubjectSources sources(KnownMutant mutant) {
        try {
            return subjects.find("mutant:" + mutant.id());
        } catch (Ungradable why) {
            throw new GraderFault(why.reason(), why);
        }
    }
}
