package gossipkit.solution.mutation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What PIT found.
 *
 * @param mutations how many mutations there were
 * @param survivors those that no check noticed, as the list writes them
 */
record PitReport(int mutations, List<String> survivors) {

    private static final Set<String> UNNOTICED = Set.of("SURVIVED", "NO_COVERAGE");

    static PitReport read(Path file) throws Exception {
        NodeList entries = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getElementsByTagName("mutation");
        List<String> survivors = new ArrayList<>();
        for (int index = 0; index < entries.getLength(); index++) {
            Element entry = (Element) entries.item(index);
            if (UNNOTICED.contains(entry.getAttribute("status"))) {
                survivors.add(Mutation.of(entry).toString());
            }
        }
        return new PitReport(entries.getLength(), survivors);
    }
}
