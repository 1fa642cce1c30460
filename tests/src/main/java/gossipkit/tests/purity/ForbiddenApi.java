package gossipkit.tests.purity;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds what an implementation uses and must not, by reading its class files; nothing of it is loaded. */
public final class ForbiddenApi {

    private final AllowedTypes allowed;
    private final DeniedMembers denied;
    private final boolean staticStateAllowed;

    /** What is forbidden to an implementation. */
    public ForbiddenApi() {
        this(AllowedTypes.IN_PROTOCOLS, DeniedMembers.IN_PROTOCOLS, false);
    }

    private ForbiddenApi(AllowedTypes allowed, DeniedMembers denied, boolean staticStateAllowed) {
        this.allowed = allowed;
        this.denied = denied;
        this.staticStateAllowed = staticStateAllowed;
    }

    /**
     * What is forbidden to tests that somebody else runs: all that could tell one implementation from another by
     * anything but what it does, and all that could make a test come out otherwise when it is run again.
     */
    public static ForbiddenApi forTests() {
        return new ForbiddenApi(AllowedTypes.IN_TESTS, DeniedMembers.IN_TESTS, true);
    }

    /**
     * The forbidden uses in those classes, in the order of files and lines.
     *
     * @param classes class files by binary name
     */
    public List<Violation> violations(Map<String, byte[]> classes) {
        try {
            Path folder = Files.createTempDirectory("gossipkit-classes");
            try {
                write(classes, folder);
                return violations(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The forbidden uses in the class files below that folder, in the order of files and lines.
     *
     * @param folder class files, in it or in folders below it
     */
    public List<Violation> violations(Path folder) {
        JavaClasses own = ArchConfiguration.withThreadLocalScope(configuration -> {
            // The subject and nothing else: what it may use is known by name.
            configuration.setResolveMissingDependenciesFromClassPath(false);
            return new ClassFileImporter().importPath(folder);
        });
        TreeSet<Violation> found = new TreeSet<>();
        for (JavaClass type : own) {
            new ForbiddenUses(own, type, allowed, denied).addTo(found);
            if (!staticStateAllowed) {
                new StaticState(own, type).addTo(found);
            }
        }
        return List.copyOf(found);
    }

    private static void write(Map<String, byte[]> classes, Path folder) throws IOException {
        int number = 0;
        for (byte[] classFile : classes.values()) {
            // Not by its name: two names may be one file where the file system ignores case.
            Files.write(folder.resolve(number++ + ".class"), classFile);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> entries = Files.walk(folder)) {
            for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(entry);
            }
        }
    }
}
