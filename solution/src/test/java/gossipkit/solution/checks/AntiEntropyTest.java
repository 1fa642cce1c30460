package gossipkit.solution.checks;

import gossipkit.tests.bonus.AntiEntropyChecks;

/** The shared checks, on the reference. */
class AntiEntropyTest extends AntiEntropyChecks {}
