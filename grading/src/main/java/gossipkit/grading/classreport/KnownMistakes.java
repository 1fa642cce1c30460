package gossipkit.grading.classreport;

import java.util.List;
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

    /** None, for that reason. */
    public static KnownMistakes absent(String why) {
        return new KnownMistakes(List.of(), Optional.of(why));
    }
}
