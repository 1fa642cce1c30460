package gossipkit.grading.bench;

/**
 * What it took to grade some submissions.
 *
 * @param submissions how many
 * @param minutes by the clock
 */
record Pace(int submissions, double minutes) {

    Pace plus(Pace other) {
        return new Pace(submissions + other.submissions, minutes + other.minutes);
    }

    double perMinute() {
        return submissions / minutes;
    }
}
