package gossipkit.grading.subject;

import gossipkit.grading.UsageError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where mutants are written, and fitted to a reference that has changed. */
public final class MutantWorkshop {

    private static final String OPEN = "open";

    private final KitFolder kit;
    private final MutantTool tool;

    /** That of this kit. */
    public MutantWorkshop(KitFolder kit) {
        this.kit = kit;
        this.tool = MutantTool.find();
    }

    /**
     * What {@link #openOrWrite} did.
     *
     * @param open whether the mutant's folder lies open now; else its diff is written
     * @param misfits the hunks of an older diff that no longer fit, and so are not in the folder
     */
    public record Opened(boolean open, List<String> misfits) {}

    /**
     * What became of the diffs.
     *
     * @param same how many are as they were
     * @param rewritten the ids of those that were written anew
     * @param stuck what no longer fits, by the id of the mutant
     */
    public record Refreshed(int same, List<String> rewritten, Map<String, String> stuck) {}

    /**
     * Lays out {@code mutants/drafts/ID}; or, if it lies there, makes the diff out of it.
     *
     * @throws UsageError if no diff can be made of it yet, or this kit has no mutants
     */
    public Opened openOrWrite(String id) {
        List<String> lines = tool.run(
                        "new",
                        kit.solution().toString(),
                        kit.diffs().toString(),
                        kit.mutantDrafts().toString(),
                        id)
                .lines()
                .toList();
        return new Opened(lines.get(0).equals(OPEN), lines.subList(1, lines.size()));
    }

    /**
     * Lays all diffs onto the reference of today.
     *
     * @throws UsageError if this kit has no mutants
     */
    public Refreshed refresh() {
        List<String> rewritten = new ArrayList<>();
        Map<String, String> stuck = new LinkedHashMap<>();
        int same = 0;
        for (String line : tool.run(
                        "refresh", kit.solution().toString(), kit.diffs().toString())
                .lines()
                .toList()) {
            String[] column = line.split("\t", -1);
            switch (column[0]) {
                case "same" -> same++;
                case "rewritten" -> rewritten.add(column[1]);
                default -> stuck.put(column[1], column[2]);
            }
        }
        return new Refreshed(same, rewritten, stuck);
    }
}
