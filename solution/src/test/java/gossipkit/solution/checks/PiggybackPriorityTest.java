package gossipkit.solution.checks;

import gossipkit.tests.bonus.PiggybackPriorityChecks;

/** The shared checks, on the reference. */
class PiggybackPriorityTest extends PiggybackPriorityChecks {}
