package gossipkit.solution.checks;

import gossipkit.tests.items.RefutationChecks;

/** The shared checks, on the reference. */
class RefutationTest extends RefutationChecks {}
