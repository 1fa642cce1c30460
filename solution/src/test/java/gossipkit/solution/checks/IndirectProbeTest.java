package gossipkit.solution.checks;

import gossipkit.tests.items.IndirectProbeChecks;

/** The shared checks, on the reference. */
class IndirectProbeTest extends IndirectProbeChecks {}
