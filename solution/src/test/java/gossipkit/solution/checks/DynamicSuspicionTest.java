package gossipkit.solution.checks;

import gossipkit.tests.bonus.DynamicSuspicionChecks;

/** The shared checks, on the reference. */
class DynamicSuspicionTest extends DynamicSuspicionChecks {}
