package gossipkit.grading.simulate.claims;

import gossipkit.grading.simulate.compare.Distribution;
import gossipkit.grading.simulate.compare.Spelling;
import java.util.OptionalDouble;

/** What a claim says of its figure, and so what the measured figures say of the claim. */
public sealed interface Rule {

    /** What those figures say of the claim. */
    Finding finding(Distribution figures);

    /** The rule in words. */
    String text(Spelling spelling);

    /** The figure is that or less. */
    record AtMost(double limit) implements Rule {
        @Override
        public Finding finding(Distribution figures) {
            if (orNever(figures.high()) <= limit) {
                return Finding.HOLDS;
            }
            return orNever(figures.low()) <= limit ? Finding.SOMETIMES : Finding.FAILS;
        }

        @Override
        public String text(Spelling spelling) {
            return "at most " + spelling.text(limit);
        }
    }

    /** The figure is that or more. */
    record AtLeast(double limit) implements Rule {
        @Override
        public Finding finding(Distribution figures) {
            if (orNever(figures.low()) >= limit) {
                return Finding.HOLDS;
            }
            return orNever(figures.high()) >= limit ? Finding.SOMETIMES : Finding.FAILS;
        }

        @Override
        public String text(Spelling spelling) {
            return "at least " + spelling.text(limit);
        }
    }

    /** The figure is that, give or take so much. */
    record About(double value, double tolerance) implements Rule {
        @Override
        public Finding finding(Distribution figures) {
            if (isNear(figures.low()) && isNear(figures.high())) {
                return Finding.HOLDS;
            }
            return isNear(figures.median()) ? Finding.ROUGHLY : Finding.FAILS;
        }

        private boolean isNear(OptionalDouble figure) {
            double distance = orNever(figure) - value;
            return -tolerance <= distance && distance <= tolerance;
        }

        @Override
        public String text(Spelling spelling) {
            return spelling.text(value) + ", give or take " + spelling.text(tolerance);
        }
    }

    private static double orNever(OptionalDouble figure) {
        return figure.orElse(Double.POSITIVE_INFINITY);
    }
}
