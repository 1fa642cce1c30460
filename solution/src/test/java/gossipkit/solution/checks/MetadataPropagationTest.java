package gossipkit.solution.checks;

import gossipkit.tests.items.MetadataPropagationChecks;

/** The shared checks, on the reference. */
class MetadataPropagationTest extends MetadataPropagationChecks {}
