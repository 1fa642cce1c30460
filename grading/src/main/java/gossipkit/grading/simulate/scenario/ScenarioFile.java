package gossipkit.grading.simulate.scenario;

import gossipkit.grading.UsageError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A scenario in a YAML file: the options of the command line without their dashes, a line each; lists for what can be
 * repeated.
 */
public final class ScenarioFile {

    private final String name;
    private final List<Said> said = new ArrayList<>();
    private final Set<ScenarioKey> seen = EnumSet.noneOf(ScenarioKey.class);

    private ScenarioFile(String name) {
        this.name = name;
    }

    /** @throws UsageError if it cannot be read, is not YAML, or says what cannot be said, with the line */
    public static List<Said> read(Path file) {
        ScenarioFile reader = new ScenarioFile(String.valueOf(file.getFileName()));
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            new Compose(LoadSettings.builder().build()).composeString(text).ifPresent(reader::readDocument);
            return reader.said;
        } catch (IOException e) {
            throw new UsageError("cannot read the scenario " + file + ": it has to be a text file in UTF-8");
        } catch (MarkedYamlEngineException e) {
            String line = e.getProblemMark().map(ScenarioFile::line).orElse("");
            throw new UsageError(reader.name + line + ": not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new UsageError(reader.name + ": not YAML: " + e.getMessage());
        }
    }

    private void readDocument(Node document) {
        if (!(document instanceof MappingNode mapping)) {
            throw wrong(document, "a scenario has lines such as 'nodes: 50'");
        }
        for (NodeTuple pair : mapping.getValue()) {
            readPair(key(pair.getKeyNode()), pair.getKeyNode(), pair.getValueNode());
        }
    }

    private ScenarioKey key(Node node) {
        String word = node instanceof ScalarNode scalar ? scalar.getValue() : "";
        return Stream.of(ScenarioKey.values())
                .filter(key -> key.word().equals(word))
                .findFirst()
                .orElseThrow(() -> wrong(node, "unknown key '" + word + "'; there are " + words()));
    }

    private static String words() {
        return Stream.of(ScenarioKey.values()).map(ScenarioKey::word).collect(Collectors.joining(", "));
    }

    private void readPair(ScenarioKey key, Node keyNode, Node value) {
        if (!seen.add(key)) {
            throw wrong(keyNode, key.word() + " stands there twice" + (key.isRepeatable() ? ": make a list" : ""));
        }
        if (value instanceof SequenceNode list && key.isRepeatable()) {
            list.getValue().forEach(element -> readValue(key, element));
        } else {
            readValue(key, value);
        }
    }

    private void readValue(ScenarioKey key, Node value) {
        if (!(value instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            throw wrong(value, key.word() + " has to be " + key.form());
        }
        said.add(new Said(key, scalar.getValue(), where(value) + ": " + key.word()));
    }

    private UsageError wrong(Node node, String what) {
        return new UsageError(where(node) + ": " + what);
    }

    private String where(Node node) {
        return name + node.getStartMark().map(ScenarioFile::line).orElse("");
    }

    private static String line(Mark mark) {
        return ", line " + (mark.getLine() + 1);
    }
}
