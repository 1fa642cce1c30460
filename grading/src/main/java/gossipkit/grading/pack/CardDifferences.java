package gossipkit.grading.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Where a card differs from that of this kit, place by place. */
final class CardDifferences {

    /** Elements of a list are recognised by one of these. */
    private static final List<String> NAMES = List.of("id", "subject");

    private final List<String> found = new ArrayList<>();

    private CardDifferences() {}

    /** A line for each difference; empty if there is none. */
    static List<String> of(JsonNode card, JsonNode own) {
        CardDifferences differences = new CardDifferences();
        differences.compare("validation", card, own);
        return differences.found;
    }

    private void compare(String place, JsonNode card, JsonNode own) {
        if (card == null || card.isMissingNode()) {
            found.add(place + " is missing");
        } else if (own == null) {
            found.add(place + " is unknown to this kit");
        } else if (own.isContainerNode() && card.isContainerNode()) {
            compareParts(place, card, own);
        } else if (!same(card, own)) {
            found.add(place + " is " + card + ", in this kit " + own);
        }
    }

    private void compareParts(String place, JsonNode card, JsonNode own) {
        Map<String, JsonNode> cardParts = parts(place, card);
        Map<String, JsonNode> ownParts = parts(place, own);
        TreeSet<String> names = new TreeSet<>(cardParts.keySet());
        names.addAll(ownParts.keySet());
        names.forEach(name -> compare(
                own.isArray() ? place + " " + name : place + "." + name, cardParts.get(name), ownParts.get(name)));
    }

    private Map<String, JsonNode> parts(String place, JsonNode node) {
        Map<String, JsonNode> parts = new LinkedHashMap<>();
        if (node.isArray()) {
            for (JsonNode element : node) {
                if (parts.put(name(element), element) != null) {
                    found.add(place + " " + name(element) + " stands there twice");
                }
            }
        } else {
            node.properties().forEach(field -> parts.put(field.getKey(), field.getValue()));
        }
        return parts;
    }

    private static String name(JsonNode element) {
        return Stream.concat(NAMES.stream().map(element::path), Stream.of(element))
                .filter(node -> !node.isMissingNode())
                .findFirst()
                .map(node -> node.isTextual() ? node.asText() : node.toString())
                .orElseThrow();
    }

    /** A platform may write 100.0 as 100. */
    private static boolean same(JsonNode card, JsonNode own) {
        return card.isNumber() && own.isNumber()
                ? card.decimalValue().compareTo(own.decimalValue()) == 0
                : card.equals(own);
    }
}
