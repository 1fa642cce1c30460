package gossipkit.solution.checks;

import gossipkit.tests.items.FanoutLimitChecks;

/** The shared checks, on the reference. */
class FanoutLimitTest extends FanoutLimitChecks {}
