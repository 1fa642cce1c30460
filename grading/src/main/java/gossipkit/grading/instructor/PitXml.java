package gossipkit.grading.instructor;

import gossipkit.grading.UsageError;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads PIT's {@code mutations.xml}, as a full mutation matrix. */
final class PitXml {

    private final SortedMap<String, String> sources;
    private final PitTests tests;

    /**
     * @param sources the text of the reference's files, by name
     * @param tests names the checks
     */
    PitXml(SortedMap<String, String> sources, PitTests tests) {
        this.sources = sources;
        this.tests = tests;
    }

    /**
     * All mutations, in PIT's order.
     *
     * @throws UsageError if there is no such file, or it is about other sources
     */
    List<PitMutation> read(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            NodeList entries = factory.newDocumentBuilder().parse(file.toFile()).getElementsByTagName("mutation");
            return IntStream.range(0, entries.getLength())
                    .mapToObj(index -> mutation((Element) entries.item(index)))
                    .toList();
        } catch (IOException | SAXException e) {
            throw new UsageError("cannot read " + file + ": make it with mvn -Pmutation verify");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java reads XML", e);
        }
    }

    private PitMutation mutation(Element entry) {
        String file = text(entry, "sourceFile");
        int line = Integer.parseInt(text(entry, "lineNumber"));
        String mutator = text(entry, "mutator");
        return new PitMutation(
                file,
                line,
                source(file, line),
                file.replace(".java", ".") + text(entry, "mutatedMethod"),
                mutator.substring(mutator.lastIndexOf('.') + 1),
                text(entry, "description"),
                entry.getAttribute("status"),
                tests.ids(text(entry, "killingTests")));
    }

    private String source(String file, int line) {
        List<String> lines = sources.getOrDefault(file, "").lines().toList();
        if (line < 1 || line > lines.size()) {
            throw new UsageError("PIT's report is about another " + file + ": run mvn -Pmutation verify again");
        }
        return lines.get(line - 1).strip();
    }

    private static String text(Element entry, String name) {
        NodeList found = entry.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }
}
