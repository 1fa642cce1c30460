package gossipkit.grading.classreport;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The mutants that submissions are compared with.
 *
 * @param all in the catalogue's order
 * @param absence why there are none, if there are none
 */
public record KnownMistakes(List<KnownMistake> all, Optional<String> absence) {

    /** Those. */
    public static KnownMistakes of(List<KnownMistake> all) {
        return new KnownMistakes(List.copyOf(all), Optional.empty());
    }

    /** The same, with other names for some checks. */
    public KnownMistakes named(Map<String, String> names) {
        return new KnownMistakes(
                all.stream().map(mistake -> mistake.named(names)).toList(), absence);
    }

    /** None, for that reason. */
    public static KnownMistakes absent(String why) {
        return new KnownMistakes(List.of(), Optional.of(why));
    }
}
