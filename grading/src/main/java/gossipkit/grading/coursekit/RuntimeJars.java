package gossipkit.grading.coursekit;

import gossipkit.grading.GraderFault;
import gossipkit.grading.subject.CodeSources;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * What the running kit is made of.
 *
 * @param places jars, and folders of classes, in the order of the class path
 */
record RuntimeJars(List<Path> places) {

    /** Known mutants, and with them the reference, are no part of a kit that only grades. */
    private static final String LEFT_OUT = "gossipkit/mutants";

    /**
     * Those of this process.
     *
     * @throws GraderFault if one cannot be read
     */
    static RuntimeJars ofKit() {
        Set<Path> found = new LinkedHashSet<>();
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .forEach(entry -> collect(Path.of(entry).toAbsolutePath().normalize(), found));
        return new RuntimeJars(List.copyOf(found));
    }

    private static void collect(Path place, Set<Path> found) {
        if (!Files.exists(place) || !found.add(place) || Files.isDirectory(place)) {
            return;
        }
        Stream.of(classPathOf(place).split(" "))
                .filter(next -> !next.isEmpty())
                .forEach(next -> collect(Path.of(place.toUri().resolve(next)), found));
    }

    private static String classPathOf(Path jar) {
        try (JarFile open = new JarFile(jar.toFile())) {
            return Optional.ofNullable(open.getManifest())
                    .map(Manifest::getMainAttributes)
                    .map(attributes -> attributes.getValue(Attributes.Name.CLASS_PATH))
                    .orElse("");
        } catch (IOException e) {
            throw new GraderFault("cannot read " + jar + ": " + e.getMessage(), e);
        }
    }

    /** Writes them into that folder as jars, each with a name of its own. */
    void writeTo(Path folder) throws IOException {
        int number = 0;
        for (Path place : places) {
            Path jar = folder.resolve("%02d-%s.jar".formatted(number++, nameOf(place)));
            CodeSources.read(place, root -> {
                if (Files.notExists(root.resolve(LEFT_OUT))) {
                    write(place, root, jar);
                }
            });
        }
    }

    private static String nameOf(Path place) {
        return place.getFileName().toString().replaceFirst("\\.jar$", "");
    }

    private static void write(Path place, Path classes, Path jar) throws IOException {
        if (Files.isRegularFile(place)) {
            Files.copy(place, jar);
            return;
        }
        try (JarOutputStream made = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> found = Files.walk(classes)) {
            for (Path each : found.sorted().skip(1).toList()) {
                // With its folders: packages are looked for in them.
                boolean isFolder = Files.isDirectory(each);
                String name = classes.relativize(each).toString().replace(File.separatorChar, '/');
                made.putNextEntry(new ZipEntry(isFolder ? name + "/" : name));
                if (!isFolder) {
                    Files.copy(each, made);
                }
            }
        }
    }
}
