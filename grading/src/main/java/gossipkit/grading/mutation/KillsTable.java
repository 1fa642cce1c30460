package gossipkit.grading.mutation;

import gossipkit.grading.GraderFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code mutants/kills.txt}: how many of the kit's checks kill each mutant.
 *
 * @param remarks the lines before the first mutant
 * @param checks how many kill it, by the mutant's id
 */
public record KillsTable(List<String> remarks, Map<String, Integer> checks) {

    /**
     * Reads the table.
     *
     * @throws GraderFault if it cannot be read
     */
    public static KillsTable read(Path file) {
        try {
            List<String> remarks = new ArrayList<>();
            Map<String, Integer> checks = new TreeMap<>();
            for (String line : Files.readAllLines(file)) {
                if (line.isBlank() || line.startsWith("#")) {
                    remarks.add(line);
                } else {
                    String[] column = line.split(" ");
                    checks.put(column[0], Integer.valueOf(column[1]));
                }
            }
            return new KillsTable(remarks, checks);
        } catch (IOException | RuntimeException e) {
            throw new GraderFault("cannot read " + file.getFileName() + ": " + e, e);
        }
    }

    /** With one line more, or another number. */
    public KillsTable with(String id, int number) {
        Map<String, Integer> more = new TreeMap<>(checks);
        more.put(id, number);
        return new KillsTable(remarks, more);
    }

    /** Without the mutants that are not among these. */
    public KillsTable keepOnly(List<String> ids) {
        Map<String, Integer> kept = new TreeMap<>(checks);
        kept.keySet().retainAll(ids);
        return new KillsTable(remarks, kept);
    }

    /** As it stands in the file. */
    public String text() {
        StringBuilder text = new StringBuilder();
        remarks.forEach(line -> text.append(line).append('\n'));
        checks.forEach(
                (id, number) -> text.append(id).append(' ').append(number).append('\n'));
        return text.toString();
    }
}
