package gossipkit.grading.isolation;

import gossipkit.grading.GraderFault;
import gossipkit.grading.Isolation;
import gossipkit.grading.subject.CompiledSubject;
import gossipkit.grading.subject.LoadedSubject;
import gossipkit.grading.subject.SubjectLoader;
import gossipkit.grading.subject.SubjectSources;
import gossipkit.grading.subject.Subjects;
import gossipkit.grading.subject.Ungradable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;

/** Loads submissions that nobody has vouched for: each runs in a process of its own, in the best box of this machine. */
public final class IsolatedSubjects implements SubjectLoader, AutoCloseable {

    private final Subjects subjects;
    private final Path folder;
    private final Path jar;
    private final Box box;
    private final CompilerProcess compiler;

    private IsolatedSubjects(Subjects subjects, Path folder, Path jar, Box box) {
        this.subjects = subjects;
        this.folder = folder;
        this.jar = jar;
        this.box = box;
        this.compiler = new CompilerProcess(Jvm.compiler(folder));
    }

    /**
     * Prepares what a host needs, and finds out which boxes there are.
     *
     * @param subjects finds sources
     * @throws GraderFault if there is no room for temporary files
     */
    public static IsolatedSubjects start(Subjects subjects) {
        Path jar = hostJar();
        return new IsolatedSubjects(subjects, jar.getParent(), jar, new Boxes(Jvm.home(), jar).best());
    }

    private static Path hostJar() {
        try {
            Path folder = Files.createTempDirectory("gossipkit-host");
            Path jar = folder.resolve("host.jar");
            HostJar.write(jar);
            // Readable for the user that a box runs it as.
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            Files.setPosixFilePermissions(jar, PosixFilePermissions.fromString("rw-r--r--"));
            return jar;
        } catch (IOException e) {
            throw new GraderFault("the host of submissions cannot be prepared: " + e.getMessage(), e);
        }
    }

    /** Where its temporary files are. */
    Path folder() {
        return folder;
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
        return new LoadedSubject(compiled.name(), isolation(), new RemoteMembers(Jvm.host(box, jar), compiled));
    }

    @Override
    public void close() {
        compiler.close();
        // A compiler that was killed leaves its own files there.
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new GraderFault("temporary files are left in " + folder + ": " + e.getMessage(), e);
        }
    }
}
