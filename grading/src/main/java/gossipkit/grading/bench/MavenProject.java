package gossipkit.grading.bench;

import gossipkit.grading.Resource;
import gossipkit.grading.check.CheckCatalogue;
import gossipkit.grading.subject.KitFolder;
import gossipkit.grading.subject.SubjectSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A subject as a Maven project of its own, whose tests are the kit's checks. */
final class MavenProject {

    private static final String POM = "subject-pom.xml";

    private final String template = Resource.text(MavenProject.class, POM);
    private final Path jars;

    /** @param kit its build must be up to date */
    MavenProject(KitFolder kit) {
        jars = kit.root().resolve("grading/target/lib");
    }

    /** How many of those checks it runs: neither the bonus's nor hidden ones. */
    static int checksRun(CheckCatalogue catalogue) {
        return (int) catalogue.base().stream().filter(check -> !check.hidden()).count();
    }

    /** What the project's pom.xml says for a subject whose protocol is that class. */
    String pom(String protocolClass) {
        return template.replace("KIT_JARS", escaped(jars.toString())).replace("PROTOCOL_CLASS", protocolClass);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /**
     * Writes the project.
     *
     * @param folder where to; empty
     * @param packageName the package of all its sources
     */
    void write(Path folder, SubjectSources sources, String packageName) throws IOException {
        Files.writeString(folder.resolve("pom.xml"), pom(packageName + ".GossipProtocol"));
        Path source = Files.createDirectories(folder.resolve("src/main/java").resolve(packageName.replace('.', '/')));
        for (Map.Entry<String, String> file : sources.files().entrySet()) {
            Files.writeString(source.resolve(file.getKey()), file.getValue());
        }
    }
}
