package gossipkit.grading.bench;

/**
 * What it took to grade some submissions.
 *
 * @param submissions how many
 * @param minutes by the clock
 * @param cpuSeconds of all processes
 */
record Pace(int submissions, double minutes, double cpuSeconds) {

    Pace plus(Pace other) {
        return new Pace(submissions + other.submissions, minutes + other.minutes, cpuSeconds + other.cpuSeconds);
    }

    double perMinute() {
        return submissions / minutes;
    }

    double cpuSecondsEach() {
        return cpuSeconds / submissions;
    }
}
