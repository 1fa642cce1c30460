package gossipkit.grading.isolation;

import gossipkit.grading.GraderFault;
import gossipkit.grading.Isolation;
import gossipkit.grading.TemporaryFolder;
import gossipkit.grading.subject.Bonus;
import gossipkit.grading.subject.CompiledSubject;
import gossipkit.grading.subject.LoadedSubject;
import gossipkit.grading.subject.SubjectLoader;
import gossipkit.grading.subject.SubjectSources;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.subject.Ungradable;
import java.nio.file.Path;
import java.util.List;

/** Loads submissions that nobody has vouched for: each runs in a process of its own, in the best box of this machine. */
public final class IsolatedSubjects implements SubjectLoader, AutoCloseable {

    private static final String JAR = "host.jar";

    private final Subjects subjects;
    private final TemporaryFolder folder;
    private final Box box;
    private final CompilerProcess compiler;

    private IsolatedSubjects(Subjects subjects, TemporaryFolder folder) {
        this.subjects = subjects;
        this.folder = folder;
        this.box = new Boxes(Jvm.home(), jar()).best();
        this.compiler = new CompilerProcess(Jvm.compiler(folder.path()));
    }

    /**
     * Prepares what a host needs, and finds out which boxes there are.
     *
     * @param subjects finds sources
     * @throws GraderFault if there is no room for temporary files
     */
    public static IsolatedSubjects start(Subjects subjects) {
        return new IsolatedSubjects(subjects, HostFolder.with(folder -> HostJar.write(folder.resolve(JAR))));
    }

    private Path jar() {
        return folder.path().resolve(JAR);
    }

    /** Where its temporary files are. */
    Path folder() {
        return folder.path();
    }

    /** The box that submissions run in. */
    public Isolation isolation() {
        return Isolation.process(
                box.level(),
                "the submission ran in a process of its own (" + box.level() + "), kept from " + box.keepsFrom());
    }

    @Override
    public LoadedSubject load(String argument) throws Ungradable {
        return load(subjects.find(argument));
    }

    /**
     * Compiles and starts a submission.
     *
     * @throws Ungradable as {@link Subjects#compile} and {@link Subjects#load(CompiledSubject)}
     */
    public LoadedSubject load(SubjectSources sources) throws Ungradable {
        CompiledSubject compiled = compiler.compile(sources);
        List<String> host = Jvm.host(box, jar());
        return new LoadedSubject(
                compiled.name(),
                isolation(),
                new RemoteMembers(host, compiled),
                compiled.bonus().load(bonus -> Bonus.of(new RemoteAdvancedMembers(host, bonus))));
    }

    @Override
    public void close() {
        compiler.close();
        // A compiler that was killed leaves its own files there.
        folder.close();
    }
}
