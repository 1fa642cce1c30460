package gossipkit.grading.simulate.report;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One figure of a run.
 *
 * @param id for programs: {@code messages.ping}
 * @param title for people
 * @param unit of the measured and the expected figure
 * @param measured empty if what it measures had not happened by the end, or before something else did
 * @param expected what theory expects, if it has something to say
 */
record Statistic(String id, String title, Unit unit, OptionalDouble measured, Optional<Expected> expected) {

    /**
     * What theory expects.
     *
     * @param relation {@code about}, {@code at least}, {@code at most}
     * @param value in the unit of the statistic
     * @param why where it comes from
     */
    record Expected(String relation, double value, String why) {}

    static Statistic of(String id, String title, Unit unit, double measured) {
        return new Statistic(id, title, unit, OptionalDouble.of(measured), Optional.empty());
    }

    static Statistic notYet(String id, String title, Unit unit) {
        return new Statistic(id, title, unit, OptionalDouble.empty(), Optional.empty());
    }

    Statistic about(double value, String why) {
        return with(new Expected("about", value, why));
    }

    Statistic atLeast(double value, String why) {
        return with(new Expected("at least", value, why));
    }

    Statistic atMost(double value, String why) {
        return with(new Expected("at most", value, why));
    }

    /** Theory has nothing to say of what never ends. */
    private Statistic with(Expected theory) {
        if (!Double.isFinite(theory.value())) {
            return this;
        }
        return new Statistic(id, title, unit, measured, Optional.of(theory));
    }

    String measuredText() {
        return measured.isPresent() ? unit.text(measured.getAsDouble()) : "not yet";
    }

    String expectedText() {
        return expected.map(theory -> theory.relation() + " " + unit.text(theory.value()) + ": " + theory.why())
                .orElse("");
    }
}
