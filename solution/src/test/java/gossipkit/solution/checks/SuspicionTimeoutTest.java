package gossipkit.solution.checks;

import gossipkit.tests.items.SuspicionTimeoutChecks;

/** The shared checks, on the reference. */
class SuspicionTimeoutTest extends SuspicionTimeoutChecks {}
