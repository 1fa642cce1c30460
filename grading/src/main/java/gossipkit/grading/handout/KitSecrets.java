package gossipkit.grading.handout;

import gossipkit.grading.GraderFault;
import gossipkit.grading.check.CheckCatalogue;
import gossipkit.grading.check.CheckInfo;
import gossipkit.grading.subject.KitFolder;
import gossipkit.grading.subject.KnownMutant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where a kit's secrets are. */
public final class KitSecrets {

    /** Texts full of what every {@code GossipProtocol} must have; the checks go to learners whole. */
    private static final List<String> EVERYBODYS = List.of(
            "tests/src/main/java",
            "grading/src/main/resources/gossipkit/grading/trivial/do-nothing",
            "exercise/src/main/java/gossipkit/exercise/swim/AdvancedGossipProtocol.java");

    private KitSecrets() {}

    /**
     * The secrets of a kit.
     *
     * @throws GraderFault if the kit cannot be read
     */
    public static Secrets of(KitFolder kit, List<KnownMutant> mutants, CheckCatalogue checks) {
        try {
            SortedMap<String, String> everybodys = new TreeMap<>();
            for (String folder : EVERYBODYS) {
                everybodys.putAll(texts(kit.root(), kit.root().resolve(folder)));
            }
            everybodys.keySet().removeIf(file -> file.startsWith(Contents.HIDDEN_CHECKS));
            List<CheckInfo> hidden =
                    checks.checks().stream().filter(CheckInfo::hidden).toList();
            return Secrets.of(texts(kit.solution(), kit.solution()), everybodys.values(), mutants, hidden);
        } catch (IOException e) {
            throw new GraderFault("the kit cannot be read: " + e.getMessage(), e);
        }
    }

    private static SortedMap<String, String> texts(Path root, Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                texts.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }
}
