package gossipkit.solution.checks;

import gossipkit.tests.items.BootstrapChecks;

/** The shared checks, on the reference. */
class BootstrapTest extends BootstrapChecks {}
