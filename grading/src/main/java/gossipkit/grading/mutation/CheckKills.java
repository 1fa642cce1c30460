package gossipkit.grading.mutation;

import gossipkit.grading.report.CheckReport;
import gossipkit.tests.Rule;
import java.util.List;

/**
 * What one check is good for.
 *
 * @param check its id
 * @param rules the rules that it guards, whether or not a known mutant breaks them
 * @param kills the ids of the mutants that it kills
 * @param alone those that no other check kills
 */
public record CheckKills(String check, List<Rule> rules, List<String> kills, List<String> alone) {

    /** Copies the lists. */
    public CheckKills {
        rules = List.copyOf(rules);
        kills = List.copyOf(kills);
        alone = List.copyOf(alone);
    }

    static CheckKills of(CheckReport check, List<MutantResult> mutants) {
        List<MutantResult> killed = mutants.stream()
                .filter(result -> result.killedBy().contains(check.id()))
                .toList();
        return new CheckKills(
                check.id(),
                check.rules(),
                killed.stream().map(result -> result.mutant().id()).toList(),
                killed.stream()
                        .filter(result -> result.killedBy().size() == 1)
                        .map(result -> result.mutant().id())
                        .toList());
    }
}
