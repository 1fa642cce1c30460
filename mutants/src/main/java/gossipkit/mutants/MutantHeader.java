package gossipkit.mutants;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a diff says about itself before its first {@code ---}: lines of {@code key: value}, where an indented line
 * continues the value above it.
 *
 * @param id as in {@code mutant:ID}; the name of the file
 * @param title the mistake in a few words
 * @param rule the number of the rule that it breaks
 * @param origin {@code sheet}, one of the five of the exercise sheet, or {@code kit}
 * @param letter the sheet's letter for it, if the sheet has it
 * @param declared the item that must catch it
 * @param belief what its author believed
 * @param wrong why that is wrong
 */
public record MutantHeader(
        String id,
        String title,
        String rule,
        String origin,
        Optional<String> letter,
        String declared,
        String belief,
        String wrong) {

    private static final List<String> REQUIRED =
            List.of("id", "title", "rule", "origin", "declared", "belief", "wrong");
    private static final String LETTER = "letter";
    private static final Set<String> ORIGINS = Set.of("sheet", "kit");

    /**
     * Reads a header.
     *
     * @param name the diff's file name, without {@code .diff}
     * @param lines those before the first {@code ---}
     * @throws BrokenMutant if a field is missing, unknown, repeated or empty
     */
    static MutantHeader parse(String name, List<String> lines) {
        Map<String, String> fields = fields(name, lines);
        for (String key : REQUIRED) {
            require(name, fields.containsKey(key), "the header has no " + key);
        }
        require(name, fields.get("id").equals(name), "the header's id is " + fields.get("id"));
        require(name, ORIGINS.contains(fields.get("origin")), "origin must be sheet or kit");
        return new MutantHeader(
                name,
                fields.get("title"),
                fields.get("rule"),
                fields.get("origin"),
                Optional.ofNullable(fields.get(LETTER)),
                fields.get("declared"),
                fields.get("belief"),
                fields.get("wrong"));
    }

    /** A header to be filled in. */
    static List<String> blank(String id) {
        return List.of("id: " + id, "title:", "rule:", "origin: kit", "declared:", "belief:", "wrong:");
    }

    private static Map<String, String> fields(String name, List<String> lines) {
        Map<String, String> fields = new TreeMap<>();
        String key = "";
        for (String line : lines) {
            if (line.startsWith(" ") && !key.isEmpty()) {
                fields.merge(key, unquoted(line), (value, more) -> value + " " + more);
            } else if (!line.isBlank()) {
                key = keyOf(name, line);
                String value = unquoted(line.substring(key.length() + 1));
                require(name, !value.isEmpty(), "the header's " + key + " is empty");
                require(name, fields.put(key, value) == null, "the header has " + key + " twice");
            }
        }
        return fields;
    }

    private static String keyOf(String name, String line) {
        int colon = line.indexOf(':');
        require(name, colon > 0, "not a header line: " + line);
        String key = line.substring(0, colon);
        require(name, REQUIRED.contains(key) || key.equals(LETTER), "unknown header field " + key);
        return key;
    }

    private static String unquoted(String value) {
        return value.strip().replaceAll("^\"|\"$", "");
    }

    private static void require(String name, boolean holds, String otherwise) {
        if (!holds) {
            throw new BrokenMutant(name, otherwise);
        }
    }
}
