package gossipkit.grading.simulate.count;

/** What is true of a member, whatever others believe. */
enum Fate {
    RUNNING,
    CRASHED,
    LEFT
}
