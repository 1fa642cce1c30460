package gossipkit.grading.simulate.report;

import java.util.Locale;

/** What a figure counts, and so how it is written. */
enum Unit {
    MESSAGES("%,.0f"),
    TIMES("%,.0f"),
    BYTES("%,.0f"),
    MESSAGES_EACH("%,.2f"),
    HOPS("%,.1f"),
    ROUNDS("%,.1f"),
    SECONDS("%,.1f s");

    private final String form;

    Unit(String form) {
        this.form = form;
    }

    String text(double value) {
        return String.format(Locale.ROOT, form, value);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
