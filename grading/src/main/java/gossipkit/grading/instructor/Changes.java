package gossipkit.grading.instructor;

import gossipkit.grading.instructor.Snapshot.Fate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** What is otherwise than in the last report, a sentence for each change. */
final class Changes {

    private final Snapshot before;
    private final Snapshot now;
    private final List<String> found = new ArrayList<>();

    private Changes(Snapshot before, Snapshot now) {
        this.before = before;
        this.now = now;
    }

    /** From one report to the next; nothing if they say the same. */
    static List<String> between(Snapshot before, Snapshot now) {
        Changes changes = new Changes(before, now);
        changes.compareRuns();
        changes.compareNames("mutant", before.mutants().keySet(), now.mutants().keySet());
        changes.compareNames("check", before.checks(), now.checks());
        changes.compareMutants();
        changes.comparePit();
        return List.copyOf(changes.found);
    }

    private void compareRuns() {
        compare("kit", before.kit(), now.kit());
        compare("first seed", before.seed(), now.seed());
        compare("seeds", before.seeds(), now.seeds());
    }

    private void compare(String what, Object then, Object today) {
        if (!Objects.equals(then, today)) {
            found.add(what + ": " + then + " before, " + today + " now");
        }
    }

    private void compareNames(String what, Collection<String> then, Collection<String> today) {
        missing(today, then).forEach(name -> found.add("new " + what + ": " + name));
        missing(then, today).forEach(name -> found.add(what + " is gone: " + name));
    }

    private void compareMutants() {
        now.mutants().forEach((id, fate) -> {
            Fate then = before.mutants().get(id);
            if (then != null && then.status() != fate.status()) {
                found.add("mutant " + id + ": " + then.status() + " before, " + fate.status() + " now");
            } else if (then != null) {
                missing(fate.killedBy(), then.killedBy())
                        .forEach(check -> found.add("mutant " + id + ": now killed by " + check + ", too"));
                missing(then.killedBy(), fate.killedBy())
                        .forEach(check -> found.add("mutant " + id + ": no longer killed by " + check));
            }
        });
    }

    private void comparePit() {
        compare("PIT", text(before.pit()), text(now.pit()));
        if (before.pit() != null && now.pit() != null) {
            missing(now.survivors(), before.survivors()).forEach(one -> found.add("survives PIT now: " + one));
            missing(before.survivors(), now.survivors()).forEach(one -> found.add("survives PIT no longer: " + one));
        }
    }

    private static String text(Score score) {
        return score == null ? "no results" : score.toString();
    }

    /** Those of the first that are not in the second. */
    private static List<String> missing(Collection<String> all, Collection<String> there) {
        return all.stream().filter(name -> !there.contains(name)).distinct().toList();
    }
}
