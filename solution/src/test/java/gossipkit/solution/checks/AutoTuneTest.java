package gossipkit.solution.checks;

import gossipkit.tests.bonus.AutoTuneChecks;

/** The shared checks, on the reference. */
class AutoTuneTest extends AutoTuneChecks {}
