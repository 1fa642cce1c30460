package gossipkit.solution.checks;

import gossipkit.tests.items.LeaveChecks;

/** The shared checks, on the reference. */
class LeaveTest extends LeaveChecks {}
