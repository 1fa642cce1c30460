package gossipkit.grading.isolation;

import gossipkit.grading.GraderFault;
import gossipkit.grading.host.Host;
import gossipkit.grading.subject.CodeSources;
import gossipkit.swim.MembershipProtocol;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** All that a submission's process gets to see of the kit: a jar with the vocabulary and the host. */
final class HostJar {

    private HostJar() {}

    /**
     * Writes it.
     *
     * @throws GraderFault if it cannot be written
     */
    static void write(Path file) {
        try (OutputStream bytes = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(bytes)) {
            add(jar, MembershipProtocol.class);
            add(jar, Host.class);
        } catch (IOException e) {
            throw new GraderFault("the host of submissions cannot be prepared: " + e.getMessage(), e);
        }
    }

    /** All classes of that one's package, from wherever it was loaded: a jar, or a folder. */
    static void add(JarOutputStream jar, Class<?> one) throws IOException {
        String folder = one.getPackageName().replace('.', '/');
        CodeSources.read(CodeSources.of(one), root -> add(jar, folder, root.resolve(folder)));
    }

    private static void add(JarOutputStream jar, String folder, Path classes) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(classes)) {
            files = found.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            jar.putNextEntry(new ZipEntry(folder + "/" + file.getFileName()));
            Files.copy(file, jar);
            jar.closeEntry();
        }
    }
}
