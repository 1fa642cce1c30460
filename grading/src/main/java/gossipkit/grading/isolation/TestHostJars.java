package gossipkit.grading.isolation;

import gossipkit.grading.GraderFault;
import gossipkit.grading.host.Host;
import gossipkit.grading.subject.TestLibraries;
import gossipkit.grading.testhost.SeedHook;
import gossipkit.sim.Simulation;
import gossipkit.swim.MembershipProtocol;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import net.jqwik.api.lifecycle.LifecycleHook;

/** All that a process with somebody's tests in it gets to see: libraries, the vocabulary, the simulator, the host. */
final class TestHostJars {

    private TestHostJars() {}

    /**
     * Writes them.
     *
     * @param folder an empty one
     * @throws GraderFault if they cannot be written
     */
    static void write(Path folder) {
        try {
            writeKit(folder.resolve("kit.jar"));
            for (Path library : TestLibraries.toRunWith()) {
                Files.copy(library, folder.resolve(library.getFileName()));
            }
        } catch (IOException e) {
            throw new GraderFault("the host of tests cannot be prepared: " + e.getMessage(), e);
        }
    }

    private static void writeKit(Path file) throws IOException {
        try (OutputStream bytes = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(bytes)) {
            HostJar.add(jar, MembershipProtocol.class);
            HostJar.add(jar, Simulation.class);
            HostJar.add(jar, Host.class);
            HostJar.add(jar, SeedHook.class);
            jar.putNextEntry(new ZipEntry("META-INF/services/" + LifecycleHook.class.getName()));
            jar.write(SeedHook.class.getName().getBytes(StandardCharsets.UTF_8));
            jar.closeEntry();
        }
    }
}
