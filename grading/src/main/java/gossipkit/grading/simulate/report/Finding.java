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
record Finding(String id, String title, Unit unit, OptionalDouble measured, Optional<Expected> expected) {

    /**
     * What theory expects.
     *
     * @param relation {@code about}, {@code at least}, {@code at most}
     * @param value in the unit of the finding
     * @param why where it comes from
     */
    record Expected(String relation, double value, String why) {}

    static Finding of(String id, String title, Unit unit, double measured) {
        return new Finding(id, title, unit, OptionalDouble.of(measured), Optional.empty());
    }

    static Finding notYet(String id, String title, Unit unit) {
        return new Finding(id, title, unit, OptionalDouble.empty(), Optional.empty());
    }

    Finding about(double value, String why) {
        return with(new Expected("about", value, why));
    }

    Finding atLeast(double value, String why) {
        return with(new Expected("at least", value, why));
    }

    Finding atMost(double value, String why) {
        return with(new Expected("at most", value, why));
    }

    /** Theory has nothing to say of what never ends. */
    private Finding with(Expected theory) {
        if (!Double.isFinite(theory.value())) {
            return this;
        }
        return new Finding(id, title, unit, measured, Optional.of(theory));
    }

    String measuredText() {
        return measured.isPresent() ? unit.text(measured.getAsDouble()) : "not yet";
    }

    String expectedText() {
        return expected.map(theory -> theory.relation() + " " + unit.text(theory.value()) + ": " + theory.why())
                .orElse("");
    }
}
