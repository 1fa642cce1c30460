package gossipkit.grading.subject;

import gossipkit.sim.AdvancedProtocolFactory;

/** Makes a subject's advanced members, wherever they run. */
public interface AdvancedMemberSource extends AdvancedProtocolFactory, MemberRuns {}
