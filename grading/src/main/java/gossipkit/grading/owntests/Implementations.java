package gossipkit.grading.owntests;

import gossipkit.grading.GraderFault;
import gossipkit.grading.UsageError;
import gossipkit.grading.subject.CompiledSubject;
import gossipkit.grading.subject.KitFolder;
import gossipkit.grading.subject.KnownMutant;
import gossipkit.grading.subject.KnownMutants;
import gossipkit.grading.subject.SubjectSources;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.subject.Ungradable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes all implementations that tests are run on, each in the same package. */
public final class Implementations {

    private static final String OF_REFERENCE = "gossipkit.solution.swim";
    private static final String OF_ALL = "gossipkit.exercise.swim";

    private final KitFolder kit;
    private final Subjects subjects;

    /** @param kit has the reference, its variants and its mutants, or else nothing can be made */
    public Implementations(KitFolder kit) {
        this.kit = kit;
        this.subjects = new Subjects(kit);
    }

    /**
     * The right ones, the reference first.
     *
     * @throws UsageError if this kit has none
     */
    public List<Implementation> right() {
        List<Implementation> right = new ArrayList<>();
        right.add(right("the reference", "solution"));
        for (Path folder : variants()) {
            right.add(right("the variant " + folder.getFileName(), folder.toString()));
        }
        return right;
    }

    /** The mutants, in the order of their catalogue. */
    public List<Implementation> mutants(List<KnownMutant> mutants) {
        KnownMutants sources = new KnownMutants(kit);
        return mutants.stream().map(mutant -> mutant(mutant, sources)).toList();
    }

    private Implementation right(String name, String subject) {
        try {
            return new Implementation(name, Optional.empty(), compiled(subjects.find(subject)));
        } catch (Ungradable why) {
            throw new GraderFault(name + " cannot be made: " + why.reason(), why);
        }
    }

    private Implementation mutant(KnownMutant mutant, KnownMutants sources) {
        String name = "mutant:" + mutant.id();
        try {
            return new Implementation(name, Optional.of(mutant), compiled(sources.sources(mutant.id())));
        } catch (Ungradable why) {
            throw new GraderFault(name + " cannot be made: " + why.reason(), why);
        }
    }

    private CompiledSubject compiled(SubjectSources sources) throws Ungradable {
        TreeMap<String, String> files = new TreeMap<>(sources.files());
        files.replaceAll((file, text) -> text.replace(OF_REFERENCE, OF_ALL));
        return subjects.compileWithoutLines(new SubjectSources(sources.name(), files));
    }

    private List<Path> variants() {
        try (Stream<Path> folders = Files.list(kit.variants())) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UsageError("this kit has no variants of the reference: there is no folder " + kit.variants());
        }
    }
}
