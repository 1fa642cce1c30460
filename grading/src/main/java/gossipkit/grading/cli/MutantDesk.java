package gossipkit.grading.cli;

import gossipkit.grading.mutation.KillsRefresh;
import gossipkit.grading.mutation.KillsTable;
import gossipkit.grading.mutation.MutantRun;
import gossipkit.grading.subject.KitFolder;
import gossipkit.grading.subject.KnownMutant;
import gossipkit.grading.subject.MutantWorkshop;
import gossipkit.grading.subject.MutantWorkshop.Opened;
import gossipkit.grading.subject.MutantWorkshop.Refreshed;
import gossipkit.tests.Item;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** {@code kit mutants --new} and {@code --refresh}: what they say to whoever writes mutants. */
final class MutantDesk {

    private static final String WRITTEN = """
            mutants/src/main/resources/gossipkit/mutants/%1$s.diff is written, and mutants/drafts/%1$s is gone.
              grading/kit mutants --only %1$s   runs it: is it killed by the item that it declares?
              grading/kit mutants --refresh   gives it its line in mutants/kills.txt
              grading/kit mutants --new %1$s   opens it again
            """;
    private static final String OPENED = """
            mutants/drafts/%1$s holds a copy of the reference.
              1. Put one mistake into the .java files there.
              2. Fill in mutants/drafts/%1$s/header.txt: title, the mistake in a few words; rule, the number of
                 the rule that it breaks; declared, the item that must catch it; belief, what its author
                 believed; wrong, why that is wrong.
                 Items: %2$s.
              3. grading/kit mutants --new %1$s   makes the diff of it
            """;

    private final PrintWriter out;
    private final KitFolder kit;

    MutantDesk(PrintWriter out, KitFolder kit) {
        this.out = out;
        this.kit = kit;
    }

    /** Opens that mutant, or writes its diff. */
    ExitStatus openOrWrite(String id) {
        Opened done = new MutantWorkshop(kit).openOrWrite(id);
        if (done.open()) {
            String items = Arrays.stream(Item.values()).map(Item::id).collect(Collectors.joining(", "));
            out.print(OPENED.formatted(id, items));
            done.misfits().forEach(hunk -> out.println("  Not in the copy: " + hunk + ". Make its change by hand."));
        } else {
            out.print(WRITTEN.formatted(id));
        }
        out.flush();
        return ExitStatus.OK;
    }

    /**
     * Lays the diffs onto the reference of today, and looks after the table of kills.
     *
     * @param mutants those of the catalogue
     * @param run finds out what kills a new one
     */
    ExitStatus refresh(List<KnownMutant> mutants, MutantRun run, ProgressLine progress) {
        Refreshed diffs = new MutantWorkshop(kit).refresh();
        diffs.rewritten().forEach(id -> out.println("written anew  " + id));
        diffs.stuck()
                .forEach((id, why) -> out.println("no longer fits  " + id + ": " + why + "; grading/kit mutants --new "
                        + id + " opens it without that"));
        out.println("diffs: " + diffs.same() + " as they were, "
                + diffs.rewritten().size() + " written anew, " + diffs.stuck().size() + " no longer fit");
        boolean ready = diffs.rewritten().isEmpty() && diffs.stuck().isEmpty();
        boolean kept = ready ? refreshKills(mutants, run, progress) : tellLater(mutants);
        out.flush();
        return kept && diffs.stuck().isEmpty() ? ExitStatus.OK : ExitStatus.BELOW;
    }

    /** The catalogue that is running is that of before: a new mutant cannot be run now. */
    private boolean tellLater(List<KnownMutant> mutants) {
        KillsRefresh.without(KillsTable.read(kit.kills()), mutants)
                .forEach(mutant -> out.println("mutants/kills.txt has no line for " + mutant.id()
                        + " yet: once all diffs fit, run this again"));
        return true;
    }

    private boolean refreshKills(List<KnownMutant> mutants, MutantRun run, ProgressLine progress) {
        KillsRefresh.Result kills = new KillsRefresh(kit.kills(), run, progress).run(mutants);
        kills.changes().forEach(line -> out.println("mutants/kills.txt: " + line));
        kills.refused().forEach(mutant -> out.println("mutants/kills.txt: no line for " + mutant));
        return kills.refused().isEmpty();
    }
}
