package gossipkit.solution.checks;

import gossipkit.tests.items.PingAckChecks;

/** The shared checks, on the reference. */
class PingAckTest extends PingAckChecks {}
