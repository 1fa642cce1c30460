package gossipkit.grading.bench;

import java.util.Locale;
import java.util.Optional;

/** What a figure should come to. */
sealed interface Goal {

    /** As the table writes it. */
    String text(Figure figure);

    /** Whether it is met; empty if that could not be measured. */
    Optional<Boolean> isMetBy(Figure figure);

    /** Nothing is demanded of that figure. */
    record None() implements Goal {
        @Override
        public String text(Figure figure) {
            return "";
        }

        @Override
        public Optional<Boolean> isMetBy(Figure figure) {
            return Optional.empty();
        }
    }

    /** That the measured value is no worse than the bound. */
    record Bound(double bound) implements Goal {
        @Override
        public String text(Figure figure) {
            return figure.unit().boundText(bound);
        }

        @Override
        public Optional<Boolean> isMetBy(Figure figure) {
            return Optional.of(figure.unit().ratio(figure.measured(), bound) >= 1);
        }
    }

    /** That the figure is so many times better than its baseline. */
    record Times(double ratioMin) implements Goal {
        @Override
        public String text(Figure figure) {
            return String.format(Locale.ROOT, "ratio at least %.1f", ratioMin);
        }

        @Override
        public Optional<Boolean> isMetBy(Figure figure) {
            return figure.ratio().map(ratio -> ratio >= ratioMin);
        }
    }
}
