package gossipkit.solution.checks;

import gossipkit.tests.items.DeadTransitionChecks;

/** The shared checks, on the reference. */
class DeadTransitionTest extends DeadTransitionChecks {}
