package gossipkit.solution.checks;

import gossipkit.tests.items.ProbeCycleChecks;

/** The shared checks, on the reference. */
class ProbeCycleTest extends ProbeCycleChecks {}
