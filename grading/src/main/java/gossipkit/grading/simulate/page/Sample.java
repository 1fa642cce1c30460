package gossipkit.grading.simulate.page;

import gossipkit.swim.MemberState;

/**
 * How the beliefs of those who take part agree with the truth, at one instant. A belief is one member's of one other.
 *
 * @param judged how many beliefs there could be, of members that have come to the cluster
 * @param right how many of them are as they should be
 * @param suspicions how many are SUSPECT
 * @param wrongDeaths how many are DEAD though the member takes part
 */
record Sample(int judged, int right, int suspicions, int wrongDeaths) {

    static Sample of(Roster roster, Processes processes, Beliefs beliefs) {
        int judged = 0;
        int right = 0;
        int suspicions = 0;
        int wrongDeaths = 0;
        for (int observer = 0; observer < roster.size(); observer++) {
            if (!processes.stateOf(observer).takesPart()) {
                continue;
            }
            for (int other = 0; other < roster.size(); other++) {
                ProcessState truth = processes.stateOf(other);
                byte belief = beliefs.held(observer, other);
                suspicions += belief == Beliefs.of(MemberState.SUSPECT) ? 1 : 0;
                if (other != observer && truth != ProcessState.OUTSIDE) {
                    judged++;
                    right += isRight(belief, truth) ? 1 : 0;
                    wrongDeaths += truth.takesPart() && belief == Beliefs.of(MemberState.DEAD) ? 1 : 0;
                }
            }
        }
        return new Sample(judged, right, suspicions, wrongDeaths);
    }

    /** Where a rumour spreads: how many take part, and how many of them have heard it. */
    static Sample ofRumour(Roster roster, Processes processes, Hearings hearings) {
        int up = 0;
        int informed = 0;
        for (int number = 0; number < roster.size(); number++) {
            if (processes.stateOf(number).takesPart()) {
                up++;
                informed += hearings.hasHeard(number) ? 1 : 0;
            }
        }
        return new Sample(up, informed, 0, 0);
    }

    private static boolean isRight(byte belief, ProcessState truth) {
        return switch (truth) {
            case RUNNING, PAUSED -> belief == Beliefs.of(MemberState.ALIVE);
            case CRASHED -> belief == Beliefs.of(MemberState.DEAD);
            case LEFT -> belief == Beliefs.of(MemberState.LEFT);
            case OUTSIDE -> true;
        };
    }
}
